import { rowCount } from '#domain/rowCount.ts';
import { grouped } from '#domain/grouped.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import { MAX_FEED_ROWS } from '#feeds/feedQuery.ts';
import { addressWithoutQuery, isFeedError } from '#feeds/transport/feedError.ts';
import { MAX_BYTES } from '#feeds/transport/fetchText.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import { setAsideSentence } from '#wording/tableSentences.ts';
import type { Wording } from '#wording/wording.ts';
import type { CollectedAnswer } from './collectFeed.ts';
import { tokenVariable } from './collectToken.ts';
import { CollectFault } from './collectFault.ts';

export interface SetAsideCount {
  readonly reason: string;
  readonly rows: number;
  /** What to do about the first of them. */
  readonly sentence: string;
}

/** What one run did with one feed. No address in it holds a query, so none holds a token. */
export interface FeedReport {
  readonly situation: string;
  readonly kind: string;
  readonly address: string;
  readonly file: string;
  /** `doubted`: collected, but for what seems to be gone. */
  readonly state: 'collected' | 'doubted' | 'failed';
  readonly received: number;
  readonly appended: number;
  readonly fresh: number;
  readonly changed: number;
  readonly vanished: number;
  readonly unchanged: number;
  readonly setAside: readonly SetAsideCount[];
  /** Whole sentences for whoever runs it. */
  readonly sayings: readonly string[];
}

interface Facts {
  readonly situation: string;
  readonly feed: FeedDefinition;
  readonly file: string;
  readonly wording: Wording;
}

export function feedReport(
  answer: CollectedAnswer,
  facts: Facts & { readonly bytes: number },
): FeedReport {
  const { difference, received } = answer;
  const { added, fresh, changed, vanished, unchanged, doubted } = difference;
  return {
    ...named(facts),
    state: doubted ? 'doubted' : 'collected',
    received,
    appended: added.length,
    fresh,
    changed,
    vanished: doubted ? 0 : vanished,
    unchanged,
    setAside: setAsideCounts(answer.setAside, facts.wording),
    sayings: sayingsOf(answer, facts),
  };
}

/** A failure as a sentence; what is neither a feed's nor a file's fault is a fault of the program, and is thrown. */
export function failedReport(error: unknown, facts: Facts): FeedReport {
  return {
    ...named(facts),
    state: 'failed',
    received: 0,
    appended: 0,
    fresh: 0,
    changed: 0,
    vanished: 0,
    unchanged: 0,
    setAside: [],
    sayings: [failureSentence(error, facts)],
  };
}

function failureSentence(error: unknown, { situation, wording }: Facts): string {
  if (isFeedError(error)) {
    const { reason, host, status } = error.fault;
    if (reason === 'token_missing') {
      const key = status === null ? 'collect.tokenMissing' : 'collect.tokenRefused';
      return wording.t(key, { host, variable: tokenVariable(situation) });
    }
    return wording.t('collect.failed', { cause: feedFaultSentence(error.fault, wording) });
  }
  if (error instanceof CollectFault) {
    const key = error.reason === 'clock' ? 'collect.clock' : 'collect.damaged';
    return wording.t(key, error.values);
  }
  if (error instanceof Error && 'code' in error) {
    return wording.t('collect.notOurs', { seen: String(error.code) });
  }
  throw error;
}

function named({ situation, feed, file }: Facts) {
  return { situation, kind: feed.kind, address: addressWithoutQuery(feed.address), file };
}

const MEGABYTE = 1_048_576;
/** Said while there is still time to begin a new folder. */
const NEARLY = 0.8;

function sayingsOf(
  { difference, edited, rows }: CollectedAnswer,
  { wording, file, bytes }: Facts & { readonly bytes: number },
): string[] {
  const { t } = wording;
  const { doubted, vanished, movedOn, unreadable, stood } = difference;
  const size = Math.ceil(bytes / MEGABYTE);
  const limit = MAX_BYTES / MEGABYTE;
  return [
    ...(doubted ? [t('collect.doubted', { vanished, stood })] : []),
    ...(movedOn > 0 ? [t('collect.movedOn', { count: movedOn })] : []),
    ...(unreadable > 0 ? [t('collect.unreadable', { count: unreadable })] : []),
    ...(edited > 0 ? [t('collect.edited', { count: edited, file })] : []),
    ...(bytes > MAX_BYTES * NEARLY || rows > MAX_FEED_ROWS * NEARLY
      ? [t('collect.tooLarge', { file, size, rows, limit, most: MAX_FEED_ROWS })]
      : []),
  ];
}

function setAsideCounts(setAside: readonly SetAsideRow[], wording: Wording): SetAsideCount[] {
  return [...grouped(setAside, ({ reason }) => reason)].flatMap(([reason, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [{ reason, rows: rowCount(rows), sentence: setAsideSentence(first, wording) }];
  });
}
