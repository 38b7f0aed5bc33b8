import type { Marking } from '#domain/situation.ts';

/** Stands in every row of a file made from invented figures, so that a pasted row still says so. */
export const EXAMPLE_DATA = 'EXAMPLE DATA';

/** The note of a row; said once, however often the file is read and written again. */
export function noteWithMarking(note: string, marking: Marking): string {
  if (marking !== 'example' || note.startsWith(EXAMPLE_DATA)) return note;
  return note === '' ? EXAMPLE_DATA : `${EXAMPLE_DATA}: ${note}`;
}

/** The same for tables without a note. */
export function dataState(marking: Marking): string {
  return marking === 'example' ? EXAMPLE_DATA : '';
}
