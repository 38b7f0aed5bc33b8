import type { Recognised } from '../recognise.ts';
import { jsonIn, recognise } from '../recognise.ts';
import type { CheckedAnswer, UnreadAnswer } from './checkAnswer.ts';
import { checkAnswer } from './checkAnswer.ts';
import { checkTable } from './checkTable.ts';
import type { RecordedText } from './recordedFiles.ts';
import { hintsOf } from './recordingHints.ts';
import { partsOf } from './partsOf.ts';
import type { WrappedAnswer } from './unwrapRecording.ts';
import { jsonLinesIn, unwrapRecording } from './unwrapRecording.ts';

/** What became of one file: answers of feeds, a table of somebody's own, or nothing that is read here. */
export type CheckedFile =
  | { readonly is: 'feed'; readonly answers: readonly FoundAnswer[] }
  | { readonly is: 'table'; readonly lines: readonly string[]; readonly broken: readonly string[] }
  | { readonly is: 'unknown'; readonly why: string };

export interface FoundAnswer {
  /** Where in the file; empty for the file itself. */
  readonly path: string;
  readonly answer: CheckedAnswer | UnreadAnswer;
}

/** Tells a recording by its content, looks into recorders' envelopes, and reads what it finds. */
export async function checkRecording(name: string, recording: RecordedText): Promise<CheckedFile> {
  const { text } = recording;
  const found = text === null ? [] : answersIn(name, text);
  const answers: FoundAnswer[] = [];
  for (const { recognised, wrapped } of found) {
    for (const part of partsOf(recognised, wrapped.text)) {
      const answer = await checkAnswer(wrapped.text, part);
      answers.push({ path: wrapped.path, answer });
    }
  }
  if (answers.length > 0) return { is: 'feed', answers };
  const table = await checkTable(name, recording.bytes);
  if (table.is === 'table' || text === null) return table;
  const refused = unwrapRecording(text).find(({ status }) => status !== null && status >= 300);
  if (refused === undefined) return { is: 'unknown', why: whyUnknown(text, table.why) };
  return { is: 'unknown', why: `the recorded answer has status ${refused.status ?? ''}` };
}

interface Found {
  readonly recognised: Recognised;
  readonly wrapped: WrappedAnswer;
}

function answersIn(name: string, text: string): readonly Found[] {
  const whole = foundIn(name, { text, address: null, status: null, path: '' });
  if (whole !== null) return [whole];
  const lines = jsonIn(text) === undefined ? jsonLinesIn(text) : undefined;
  if (lines !== undefined) {
    const list = { text: JSON.stringify(lines), address: null, status: null, path: 'lines' };
    const asList = foundIn(name, list);
    if (asList !== null) return [asList];
    const each = lines.flatMap((line, index) => {
      const path = `line ${index + 1}`;
      return foundIn(name, { ...list, text: JSON.stringify(line), path }) ?? [];
    });
    if (each.length > 0) return each;
  }
  return outermost(unwrapRecording(text).flatMap((one) => foundIn(name, one) ?? []));
}

/** An answer that is found inside another one is a part of it. */
function outermost(found: readonly Found[]): readonly Found[] {
  return found.filter(({ wrapped: { path } }) =>
    found.every(({ wrapped }) => wrapped.path === path || !path.startsWith(`${wrapped.path}/`)),
  );
}

function foundIn(name: string, wrapped: WrappedAnswer): Found | null {
  if (wrapped.status !== null && wrapped.status >= 300) return null;
  const recognised = recognise(wrapped.text, hintsOf(name, wrapped.address));
  if (recognised === null) return null;
  const address = wrapped.address ?? recognised.address;
  return { recognised: { ...recognised, address }, wrapped };
}

function whyUnknown(text: string, why: string): string {
  const root = jsonIn(text);
  if (root === undefined && /^\s*[[{]/.test(text)) {
    const lines = jsonLinesIn(text);
    if (lines === undefined) return 'it begins like JSON and cannot be parsed: broken or cut off';
    return `${lines.length} lines of JSON, ${namesOf(lines[0])}: no adapter reads this; ${why}`;
  }
  return root === undefined
    ? `no adapter knows its columns; ${why}`
    : `JSON, ${namesOf(root)}: no adapter reads this; ${why}`;
}

function namesOf(root: unknown): string {
  const one: unknown = Array.isArray(root) ? root[0] : root;
  if (typeof one !== 'object' || one === null) return 'without names';
  const names = Object.keys(one).slice(0, 8).join(', ');
  return `${Array.isArray(root) ? 'a list of records with' : 'a record with'} ${names}`;
}
