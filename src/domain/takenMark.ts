import type { TakenHere } from './takenSources.ts';

/** In English in every file, as all of a file's own words are; brackets in a name would end it early. */
const OPENING = '[main line chosen by the reader; ';
const MARK = /^\[main line chosen by the reader; [^[\]]*\] ?/;

/**
 * The note of a row whose source the reader took as the main line, so that a pasted row still says so.
 * @example "[main line chosen by the reader; recommended here: Government of Armenia] at least 88,780 at …"
 */
export function withTakenMark(note: string, { recommended }: TakenHere): string {
  const name = recommended?.replaceAll('[', '(').replaceAll(']', ')');
  const instead =
    name === undefined ? 'no source is recommended here' : `recommended here: ${name}`;
  return `${OPENING}${instead}] ${note}`.trimEnd();
}

/** The note as the feed gave it: a choice of a reader is no part of a statement. */
export function withoutTakenMark(note: string): string {
  return note.replace(MARK, '');
}
