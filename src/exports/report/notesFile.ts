import * as v from 'valibot';
import { formatAddress, parseAddress } from '#address/address.ts';
import type { ReportNote } from './reportNote.ts';

/** What a report file holds: where the report is, and the words that stand in no address. */
export interface ReportFile {
  /** Query of the report: `?page=report&parts=~key~note.1`. */
  readonly view: string;
  /** Empty for that of the situation. */
  readonly title: string;
  readonly notes: readonly ReportNote[];
}

/** Why a file is not opened, with what a sentence about it needs. */
export type NotesFileFault =
  | { readonly reason: 'too_large' | 'too_many' | 'note_too_long'; readonly limit: number }
  | { readonly reason: 'not_json' | 'not_a_report' | 'same_id' }
  | { readonly reason: 'newer'; readonly version: number; readonly known: number }
  | { readonly reason: 'wrong_shape'; readonly path: string };

export const REPORT_FILE_VERSION = 1;
/** Named limits: a file beyond them is no report that a person wrote. */
export const MAX_REPORT_FILE_CHARACTERS = 1_000_000;
export const MAX_NOTES = 200;
export const MAX_NOTE_CHARACTERS = 20_000;
const MAX_TITLE_CHARACTERS = 1000;
const MAX_VIEW_CHARACTERS = 10_000;

const marked = v.object({ corridor: v.literal('report'), version: v.number() });

const noteGuard = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/)),
  heading: v.pipe(v.string(), v.maxLength(MAX_TITLE_CHARACTERS)),
  text: v.string(),
});

const fileGuard = v.strictObject({
  corridor: v.literal('report'),
  version: v.literal(REPORT_FILE_VERSION),
  view: v.pipe(v.string(), v.startsWith('?'), v.maxLength(MAX_VIEW_CHARACTERS)),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE_CHARACTERS)),
  notes: v.array(noteGuard),
});

/**
 * The report file as text: JSON that a person can read. The address of another feed is left behind, since it may carry a
 * key.
 */
export function formatNotesFile({ view, title, notes }: ReportFile): string {
  const file = {
    corridor: 'report',
    version: REPORT_FILE_VERSION,
    view: plainView(view),
    title,
    notes: notes.map(({ id, heading, text }) => ({ id, heading, text })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads it back, or says why not; nothing of a file is taken in part. Whatever its address says, it leads to a report
 * and never to another feed: a file decides what is shown, not where data are fetched from.
 */
export function readNotesFile(text: string): ReportFile | NotesFileFault {
  if (text.length > MAX_REPORT_FILE_CHARACTERS)
    return { reason: 'too_large', limit: MAX_REPORT_FILE_CHARACTERS };
  const json = jsonOf(text);
  if (json === undefined) return { reason: 'not_json' };
  const mark = v.safeParse(marked, json);
  if (!mark.success) return { reason: 'not_a_report' };
  const { version } = mark.output;
  if (version > REPORT_FILE_VERSION)
    return { reason: 'newer', version, known: REPORT_FILE_VERSION };
  const file = v.safeParse(fileGuard, json);
  if (!file.success) return { reason: 'wrong_shape', path: pathOf(file.issues[0]) };
  const { view, title, notes } = file.output;
  return limitFault(notes) ?? { view: plainView(view), title, notes };
}

export function isNotesFileFault(read: ReportFile | NotesFileFault): read is NotesFileFault {
  return 'reason' in read;
}

function limitFault(notes: readonly ReportNote[]): NotesFileFault | null {
  if (notes.length > MAX_NOTES) return { reason: 'too_many', limit: MAX_NOTES };
  if (notes.some(({ text }) => text.length > MAX_NOTE_CHARACTERS))
    return { reason: 'note_too_long', limit: MAX_NOTE_CHARACTERS };
  return new Set(notes.map(({ id }) => id)).size < notes.length ? { reason: 'same_id' } : null;
}

/** The same view with what a page understands alone. */
function plainView(view: string): string {
  const address = { ...parseAddress(view), page: 'report', feed: null, figure: null } as const;
  return formatAddress({ ...address, beside: null, pick: null });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** `notes.0.text`; the names are those of the guard and numbers, so nothing of the file is repeated. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key).slice(0, 40));
  return keys.length === 0 ? '.' : keys.join('.');
}
