import { onlineManager, QueryClient } from '@tanstack/react-query';
import { retryDelay, shouldRetry } from '#feeds/transport/retryPolicy.ts';

/** A return to the page shortly after a fetch (focus and network come back together) fetches no second time. */
export const FRESH_FOR_MS = 15_000;

/** TanStack Query with every choice made on purpose; its defaults hide failures and drop data. */
export function createQueryClient(): QueryClient {
  // It takes the device for online until an event says otherwise, and would repeat in vain.
  if (typeof navigator !== 'undefined') onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Waits and repetitions are the feeds' own rule, and each of them is shown.
        retry: shouldRetry,
        retryDelay,
        // The first attempt is always made: a page served from this very machine needs no network.
        // Later ones wait for it, and go on by themselves.
        networkMode: 'offlineFirst',
        // Last good figures stay as long as the page does; a closed page keeps nothing.
        gcTime: Infinity,
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
        refetchIntervalInBackground: false,
        throwOnError: false,
      },
    },
  });
}
