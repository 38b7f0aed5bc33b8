import { rowCount } from '#domain/rowCount.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { adapterOf } from '#feeds/adapters.ts';
import type { FeedAnswer } from '#feeds/feedAdapter.ts';
import type { ReadRows } from '#feeds/figures/toFigures.ts';
import { toFigureTable } from '#feeds/figures/toFigures.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { isRecord } from '#feeds/wireRecord.ts';
import type { Recognised } from '../recognise.ts';
import { jsonIn } from '../recognise.ts';
import { factsOf } from './factsOf.ts';
import { sentRows } from './sentRows.ts';

/** One recorded answer, read to the end. */
export interface CheckedAnswer {
  readonly recognised: Recognised;
  readonly text: string;
  /** Kept where answers are compared with one another (the portal's); null elsewhere, for tables can be large. */
  readonly stated: readonly StatedRow[] | null;
  readonly lines: readonly string[];
  /** Laws that were broken; empty where all hold. */
  readonly broken: readonly string[];
}

export interface UnreadAnswer {
  readonly recognised: Recognised;
  /** Why the adapter refused it. */
  readonly fault: string;
  /** The recording is of an error that the feed answered: to be refused, with its words. */
  readonly isErrorAnswer: boolean;
}

/**
 * Puts a recording through the adapter it was recognised for, as the page would, and checks the law of rows:
 * received = behind statements + set aside, before and after equal statements are merged.
 */
export async function checkAnswer(
  text: string,
  recognised: Recognised,
): Promise<CheckedAnswer | UnreadAnswer> {
  const taken = recognised.text ?? text;
  try {
    const read = await readAnswer(taken, recognised);
    const { received } = read;
    const table = toFigureTable([read]);
    const drawn = [...table.figures, ...table.rejected].flatMap(({ references }) => references);
    const kept = rowCount(read.stated.map(({ reference }) => reference));
    const aside = rowCount(read.setAside);
    const sent = sentRows(recognised.kind, taken);
    return {
      recognised,
      text: recognised.kind.startsWith('odp_') ? taken : '',
      stated: recognised.kind.startsWith('odp_') ? read.stated : null,
      broken: [
        ...(sent === null || sent === received
          ? []
          : [`${sent} rows in the recording, ${received} received`]),
        ...(kept + aside === received
          ? []
          : [`${received} rows received, ${kept} kept + ${aside} set aside`]),
        ...(rowCount(drawn) + rowCount(table.setAside) === received
          ? []
          : [`${received} rows received, ${rowCount(drawn)} behind figures + ${aside} set aside`]),
      ],
      lines: [
        `${received} rows received = ${kept} kept + ${aside} set aside; ${table.figures.length} figures`,
        timesOf(read.stated),
        `declared for this check: ${recognised.declared.said || 'nothing'}`,
        ...reasonsOf(read),
        ...factsOf(recognised, taken, read),
      ],
    };
  } catch (error) {
    if (!isFeedError(error)) throw error;
    const { reason, seen, names } = error.fault;
    const words = [reason, seen, names.join(', ')].filter((word) => word !== '');
    return { recognised, fault: words.join(': '), isErrorAnswer: isErrorAnswer(taken) };
  }
}

function isErrorAnswer(text: string): boolean {
  const root = jsonIn(text);
  return isRecord(root) && (root.isSuccess === false || 'error' in root || 'detail' in root);
}

async function readAnswer(text: string, { kind, address, declared }: Recognised) {
  const adapter = await adapterOf(kind);
  const feed: FeedDefinition = { kind, address, series: declared.series, marking: 'live' };
  const answer: FeedAnswer = {
    text,
    contentType: '',
    address,
    fetchedAt: Temporal.Now.instant().epochMilliseconds,
  };
  return readFeed([answer], adapter, {
    feed,
    situation: { id: 'recording', zone: 'UTC', sources: [] },
  });
}

function timesOf(stated: readonly StatedRow[]): string {
  const [first, ...others] = stated.map(({ asOf }) => asOf);
  if (first === undefined) return 'no statement, so no time';
  const earliest = others.reduce((one, next) => (next.start < one.start ? next : one), first);
  const latest = others.reduce((one, next) => (next.end > one.end ? next : one), first);
  return `as of ${earliest.text} to ${latest.text}`;
}

const SHOWN = 3;

/** Each reason with the number of rows, and what was seen in the first of them. */
function reasonsOf({ setAside }: ReadRows): string[] {
  const byReason = new Map<string, { rows: number; seen: Set<string> }>();
  for (const { reason, column, seen, rows = 1 } of setAside) {
    const one = byReason.get(reason) ?? { rows: 0, seen: new Set<string>() };
    one.rows += rows;
    if (one.seen.size < SHOWN) one.seen.add(`${column} "${seen.slice(0, 60)}"`.trim());
    byReason.set(reason, one);
  }
  return [...byReason].map(
    ([reason, { rows, seen }]) => `set aside, ${reason}: ${rows} (${[...seen].join(', ')})`,
  );
}
