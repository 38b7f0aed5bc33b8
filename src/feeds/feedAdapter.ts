import type { FeedDefinition } from '#domain/situation.ts';
import type { RawTable } from './figures/rawTable.ts';

/** One answer of a feed, as it came; a feed that comes in pages gives several. */
export interface FeedAnswer {
  /** Empty where the feed is read as bytes. */
  readonly text: string;
  /** Only for adapters that read files no text can hold (XLSX). */
  readonly bytes?: Uint8Array;
  /** Lower case, without parameters; empty where the feed named none. */
  readonly contentType: string;
  /** What was asked, without the reader's token. */
  readonly address: string;
  /** Epoch ms by this device's clock. */
  readonly fetchedAt: number;
}

/**
 * What one kind of feed needs: which addresses to ask for, and how its answers become the rows of our own table.
 * Everything after that (numbers, dates, merging, what is set aside) is the same for every feed. Pure: an adapter
 * fetches nothing and knows no clock.
 */
export interface FeedAdapter {
  /** Read as bytes, not as text. */
  readonly isBinary?: boolean;
  /** The first address to ask for: the configured one with what the feed must always be told. Left out = as it is. */
  readonly firstAddress?: (asked: URL, feed: FeedDefinition) => URL;
  /** The next page after the answers so far; null after the last. Left out = one page. */
  readonly nextAddress?: (answers: readonly FeedAnswer[], feed: FeedDefinition) => URL | null;
  /** The least time between two pages, ms, where the provider asks for a pace. */
  readonly pauseMs?: number;
  /** A page without one byte after the first is the end of the feed, not a fault. */
  readonly emptyPageEnds?: boolean;
  /** What a status other than 2xx means here; null = what it means everywhere. */
  readonly faultOfStatus?: (status: number) => 'not_ready' | null;
  /**
   * What cannot be done at once or needs another file: unpacking a workbook, a saved mapping. What it gives is what
   * `toRaw` reads and what is kept. Left out = the answers as they came. Errors: `FeedError`.
   */
  readonly prepare?: (
    answers: readonly FeedAnswer[],
    feed: FeedDefinition,
    fetchOther: (address: string) => Promise<FeedAnswer>,
  ) => Promise<readonly FeedAnswer[]>;
  /**
   * The rows, each with the number of rows of the feed behind it. Law: rows of the feed = rows behind `rows` + rows
   * behind `setAside`. Errors: `FeedError` shape or cut_off for the feed as a whole.
   */
  readonly toRaw: (answers: readonly FeedAnswer[], feed: FeedDefinition) => RawTable;
}
