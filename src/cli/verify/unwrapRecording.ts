import { isRecord, listIn } from '#feeds/wireRecord.ts';
import { jsonIn } from '../recognise.ts';

/** A text found in a recording, with what the recording says of the request. */
export interface WrappedAnswer {
  readonly text: string;
  readonly address: string | null;
  readonly status: number | null;
  /** Where in the recording it was found; empty for the recording itself. */
  readonly path: string;
}

/** How deep recorders wrap an answer: cassette, interaction, response, body, text. */
const MAX_WRAPS = 7;
const MAX_ANSWERS = 2000;
/** Names under which recorders keep answers, lists of them, and what belongs to one. */
const WRAPPERS = new Set([
  ...[
    'body',
    'response',
    'content',
    'text',
    'string',
    'data',
    'payload',
    'value',
    'answer',
    'json',
  ],
  ...['interactions', 'http_interactions', 'entries', 'log', 'recordings', 'responses', 'result'],
]);

/**
 * Answers inside a recorder's own envelope (cassettes, HAR, lists of request and response), whose bodies are JSON or
 * text once more. Empty where there is nothing of the kind.
 */
export function unwrapRecording(text: string): readonly WrappedAnswer[] {
  const root = jsonIn(text) ?? jsonLinesIn(text);
  if (root === undefined) return [];
  const found: WrappedAnswer[] = [];
  walk(root, { address: null, status: null, path: '' }, found);
  return found;
}

/** A JSON text on each line, as one list; undefined where it is not that. */
export function jsonLinesIn(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const read = lines.map(jsonIn);
  return read.every((line) => line !== undefined) ? read : undefined;
}

type Around = Omit<WrappedAnswer, 'text'>;

function walk(value: unknown, around: Around, found: WrappedAnswer[]): void {
  if (found.length >= MAX_ANSWERS || around.path.split('/').length > MAX_WRAPS) return;
  if (typeof value === 'string') {
    takeText(value, around, found);
    return;
  }
  const list = listIn(value);
  if (list !== null) {
    list.forEach((one, index) => {
      if (isRecord(one)) walkRecord(one, below(around, String(index)), found);
    });
    return;
  }
  if (isRecord(value)) walkRecord(value, around, found);
}

function walkRecord(
  record: Readonly<Record<string, unknown>>,
  around: Around,
  found: WrappedAnswer[],
): void {
  const here = { ...around, ...requestOf(record, around) };
  for (const [name, value] of Object.entries(record)) {
    if (!WRAPPERS.has(name.toLowerCase())) continue;
    const inside = below(here, name);
    if (typeof value === 'string') takeText(decoded(value, record), inside, found);
    else if (typeof value === 'object' && value !== null) {
      found.push({ ...inside, text: JSON.stringify(value) });
      walk(value, inside, found);
    }
  }
}

/** Anything long enough to be an answer; whether it is one, recognition says. It may be an envelope once more. */
function takeText(text: string, around: Around, found: WrappedAnswer[]): void {
  if (text.length <= 20 || !/[[{,;\t]/.test(text)) return;
  found.push({ ...around, text });
  const root = jsonIn(text);
  if (root !== undefined) walk(root, around, found);
}

function decoded(text: string, { encoding }: Readonly<Record<string, unknown>>): string {
  return encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function requestOf(record: Readonly<Record<string, unknown>>, around: Around) {
  const request = isRecord(record.request) ? record.request : record;
  const response = isRecord(record.response) ? record.response : record;
  const address = ['url', 'uri', 'address']
    .map((name) => request[name])
    .find((value) => typeof value === 'string' && /^https?:/.test(value));
  const code = isRecord(response.status) ? response.status.code : response.status;
  return {
    address: typeof address === 'string' ? address : around.address,
    status: typeof code === 'number' ? code : around.status,
  };
}

function below(around: Around, name: string): Around {
  return { ...around, path: around.path === '' ? name : `${around.path}/${name}` };
}
