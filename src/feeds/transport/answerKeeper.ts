import type { QueryClient } from '@tanstack/react-query';
import type { FeedAnswer } from '../feedAdapter.ts';

/** How a query's answers are kept on the device, and read back by the query's own reader. */
export interface CopyRule {
  /** Which answers these are; holds no query of an address, hence no token. */
  readonly key: string;
  /** Reads kept answers as if they came from the network. Errors: `FeedError` for what is not read any more. */
  readonly read: (answers: readonly FeedAnswer[]) => unknown;
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly copy?: CopyRule };
  }
}

/** Takes the raw answers of a query that was read well. */
export type AnswerKeeper = (key: string, answers: readonly FeedAnswer[]) => void;

/** A client without one keeps nothing: embeds, tests, commands. */
const keepers = new WeakMap<QueryClient, AnswerKeeper>();

export function setAnswerKeeper(client: QueryClient, keeper: AnswerKeeper): void {
  keepers.set(client, keeper);
}

export function keepAnswers(
  client: QueryClient,
  { key }: CopyRule,
  answers: readonly FeedAnswer[],
): void {
  keepers.get(client)?.(key, answers);
}
