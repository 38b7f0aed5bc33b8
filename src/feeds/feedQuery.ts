import { queryOptions } from '@tanstack/react-query';
import { adapterOf } from './adapters.ts';
import type { FeedAnswer } from './feedAdapter.ts';
import { fetchFeed } from './fetchFeed.ts';
import { keepShrunken } from './figures/keepShrunken.ts';
import { noteMagnitudes } from './figures/noteMagnitudes.ts';
import type { DeclaredFeed, ReadFeed } from './readFeed.ts';
import { readFeed } from './readFeed.ts';
import { type CopyRule, keepAnswers } from './transport/answerKeeper.ts';
import { addressKey, resolveFeedAddress } from './transport/feedAddress.ts';
import { addressWithoutQuery } from './transport/feedError.ts';
import { retryDelay, shouldRetry } from './transport/retryPolicy.ts';

/** The most rows of one feed that the page reads: beyond them a reader waits for tens of seconds. */
export const MAX_FEED_ROWS = 200_000;

export interface FeedQueryInputs extends DeclaredFeed {
  /** Where relative feed addresses start: the manifest's folder, or the page's for an address from the user. */
  readonly folder: string;
  /** Asked for the reader's own key for this feed at each fetch. It is in no key and in no saved copy. */
  readonly readToken?: () => string | null;
}

/**
 * Reads one feed. The key holds every input but the query of the address, which may hold a token;
 * a digest stands for it. Fails with `FeedError`.
 */
export function feedQuery({ feed, situation, folder, readToken }: FeedQueryInputs) {
  const { zone, measures, sources } = situation;
  const url = resolveFeedAddress(feed.address, folder);
  const address = typeof url === 'string' ? url : addressKey(url);
  const read = async (answers: readonly FeedAnswer[]) =>
    readFeed(answers, await adapterOf(feed.kind), { feed, situation, maxRows: MAX_FEED_ROWS });
  const copy: CopyRule = { key: `feed ${feed.kind} ${address}`, read };
  // A table says nothing about what was asked; the readers of other feeds need the question beside the answer.
  const isTable = feed.kind === 'figures' || feed.kind === 'table';
  const forKeeping = (answer: FeedAnswer): FeedAnswer =>
    isTable ? { ...answer, address: addressWithoutQuery(answer.address) } : answer;
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the address may hold a token: addressKey stands for it
  return queryOptions({
    queryKey: [
      'figures',
      situation.id,
      address,
      { ...feed, address },
      zone,
      measures,
      sources,
    ] as const,
    queryFn: async ({ signal, client, queryKey }) => {
      const adapter = await adapterOf(feed.kind);
      if (typeof url !== 'string' && feed.via === undefined) await requireOwnOrListed(url);
      const token = readToken?.() ?? null;
      const answers = await fetchFeed(feed, adapter, { folder, signal, token });
      const next = await read(answers);
      // A replayed clock may be set back: fewer rows are then what was known, and a copy says nothing.
      if (next.marking === 'replay') return next;
      if (!holdsToken(answers, token)) keepAnswers(client, copy, answers.map(forKeeping));
      const previous = client.getQueryData<ReadFeed>(queryKey);
      return keepShrunken(noteMagnitudes(next, previous), previous);
    },
    meta: { copy },
    retry: shouldRetry,
    retryDelay,
    // An archive never changes; live feeds are polled by whoever shows them.
    staleTime: feed.marking === 'archive' ? Infinity : 0,
    // Rows are replaced as a whole: a walk through all of them would only find that they changed,
    // and would copy names from outside as keys.
    structuralSharing: false,
  });
}

/** A page may read from its own host; what other hosts its policy names is asked only where there is one. */
async function requireOwnOrListed(url: URL): Promise<void> {
  const page = 'document' in globalThis ? document.URL.replace(/#.*/, '') : url.href;
  if (new URL(page).origin === url.origin) return;
  const { requireListed } = await import('./transport/requireListed.ts');
  await requireListed(url, page);
}

/** Some feeds repeat the reader's key in their answers, as in the address of the next page: those are not kept. */
function holdsToken(answers: readonly FeedAnswer[], token: string | null): boolean {
  return token !== null && answers.some(({ text }) => text.includes(token));
}
