import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type AnswerKeeper, setAnswerKeeper } from '#feeds/transport/answerKeeper.ts';

/** An answer that takes longer than this is waited for with the saved copy on the screen. */
export const SLOW_ANSWER_MS = 3000;

/**
 * Keeps what was read on this device, and opens the page on it where the network gives nothing. Used by the page and never
 * by embeds. What does the work comes when there is work: to read a copy, or after the first chart is drawn.
 */
export function useKeptCopies(): void {
  const client = useQueryClient();
  useEffect(() => keepCopies(client), [client]);
}

type Kept = Parameters<AnswerKeeper>;

/** The hook without React. Returns what stops it. */
export function keepCopies(client: QueryClient, slowMs = SLOW_ANSWER_MS): () => void {
  const waiting: Kept[] = [];
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let keeper: AnswerKeeper | null = null;
  setAnswerKeeper(client, (...kept) => {
    if (keeper === null) waiting.push(kept);
    else keeper(...kept);
  });
  let isStarting = false;
  const startKeeping = async () => {
    isStarting = true;
    await quietMoment();
    const { startCopyKeeper } = await import('./copyKeeper.ts');
    keeper = startCopyKeeper();
    for (const kept of waiting.splice(0)) keeper(...kept);
  };
  const cache = client.getQueryCache();
  const restore = (query: Query) => {
    import('./restoreCopy.ts').then(({ restoreCopy }) => restoreCopy(query)).catch(doWithout);
  };
  const watch = (query: Query) => {
    clearTimeout(timers.get(query.queryHash));
    const slow = setTimeout(() => restore(query), slowMs);
    timers.set(query.queryHash, slow);
  };
  for (const query of cache.getAll()) if (needsCopy(query)) watch(query);
  const unsubscribe = cache.subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action } = event;
    const query = cache.get(event.query.queryHash);
    if (query === undefined) return;
    if (action.type === 'success') {
      clearTimeout(timers.get(query.queryHash));
      if (query.queryKey[0] !== 'figures' || isStarting) return;
      startKeeping().catch(() => {
        isStarting = false;
      });
    } else if (needsCopy(query)) {
      if (action.type === 'fetch') watch(query);
      if (action.type === 'failed' || action.type === 'error') restore(query);
    }
  });
  return () => {
    unsubscribe();
    timers.forEach((timer) => clearTimeout(timer));
  };
}

/** The network went before this part of the page was loaded: the page stands as it would without a copy. */
function doWithout(): void {
  return undefined;
}

function needsCopy({ meta, state }: Query): boolean {
  return meta?.copy !== undefined && state.data === undefined;
}

/** After the first chart: the browser has drawn what it had to draw, and has nothing else to do. */
async function quietMoment(): Promise<void> {
  for (let pass = 0; pass < 2; pass += 1) {
    await new Promise<void>((done) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 5000 });
      else setTimeout(done, 1000);
    });
  }
}
