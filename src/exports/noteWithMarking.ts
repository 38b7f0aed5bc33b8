import type { Sensitivity } from '#domain/disclosure/disclosureRules.ts';
import type { Marking } from '#domain/situation.ts';

/** Stands in every row of a file made from invented figures, so that a pasted row still says so. */
export const EXAMPLE_DATA = 'EXAMPLE DATA';

/** The same for figures that are labelled. In capital letters and English in every language. */
export function labelText(label: Sensitivity): string {
  return label.toUpperCase().replaceAll('-', ' ');
}

/** The note of a row; said once, however often the file is read and written again. */
export function noteWithMarking(
  note: string,
  marking: Marking,
  label: Sensitivity | null = null,
): string {
  const state = dataState(marking, label);
  if (state === '' || note.startsWith(state)) return note;
  return note === '' ? state : `${state}: ${note}`;
}

/** The same for tables without a note. */
export function dataState(marking: Marking, label: Sensitivity | null = null): string {
  const said = [
    ...(label === null ? [] : [labelText(label)]),
    ...(marking === 'example' ? [EXAMPLE_DATA] : []),
  ];
  return said.join('; ');
}
