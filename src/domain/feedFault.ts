/** Why a feed gave no figures; the wording layer makes the sentence, the feeds layer throws it as an error. */
export const FEED_FAULTS = [
  'offline',
  'network_or_not_allowed',
  'timeout',
  'status',
  'empty',
  'web_page',
  'wrong_type',
  'too_large',
  'too_many_rows',
  'too_many_pages',
  'not_ready',
  'token_missing',
  'not_utf8',
  'cut_off',
  'shape',
  'refused_address',
  'unknown_situation',
] as const;
export type FeedFaultReason = (typeof FEED_FAULTS)[number];

/** What was seen, as plain data. No address in it ever holds a query, a fragment or a name and password. */
export interface FeedFault {
  readonly reason: FeedFaultReason;
  /** Host in punycode, as the browser calls it; empty where there is none. */
  readonly host: string;
  /** Origin and path. */
  readonly address: string;
  /** HTTP status, where the feed answered. */
  readonly status: number | null;
  /** The wait that the feed asked for, ms, at most ten minutes; null where it asked for none. */
  readonly retryAfterMs: number | null;
  /** The answer came from elsewhere than was asked. */
  readonly redirected: boolean;
  /** The feed's own words or the text that was refused, cut to 200 characters. Text, never markup. */
  readonly seen: string;
  /** Names concerned: missing columns, paths of a manifest, the rule that an address broke. */
  readonly names: readonly string[];
}
