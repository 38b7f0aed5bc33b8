import type { FeedFaultReason } from '#domain/feedFault.ts';
import type { RawName } from './rawServer.ts';
import type { ScenarioName } from './scenarios.ts';

/** Where a fault's answer comes from, and what is asked of it. */
type Served =
  | { readonly mock: ScenarioName; readonly query?: string }
  | { readonly raw: RawName }
  /** An address that is never asked, or that nobody answers at. */
  | { readonly address: string };

/** What a page makes of it. A refusal is an answer as a whole: none of it is used, and the last good data stay. */
type Outcome =
  | {
      readonly refused: FeedFaultReason;
      /** Requests until it has failed for good. */
      readonly requests: 0 | 1 | 4;
    }
  | { readonly received: number; readonly setAside: number; readonly requests?: 2 };

/** One way in which a feed goes wrong (trust.md 1.3, 1.4). */
export type FeedFaultCase = Served &
  Outcome & {
    /** F-01 to F-41. */
    readonly id: string;
    readonly does: string;
    /** Part of the sentence that a person reads: on the banner, or among the notes on the rows. Empty where all is well. */
    readonly says: string;
    /** Left out = both. Some are a browser's own doing; some take too long to draw. */
    readonly only?: 'node' | 'browser';
  };
