import { useContext, useEffect, useState } from 'react';
import type { FeedFault } from '#domain/feedFault.ts';
import { ClockContext } from '#state/clock.ts';

/**
 * When the wait ends that a feed asked for (Retry-After), epoch ms; null where it asked for none, or it is over.
 * Each failure starts a wait of its own.
 */
export function useWaitEnd(failure: FeedFault | null): number | null {
  const clock = useContext(ClockContext);
  const wait = failure?.retryAfterMs ?? 0;
  const [waiting, setWaiting] = useState<{ readonly of: FeedFault; readonly end: number } | null>(
    null,
  );
  useEffect(() => {
    if (failure === null || wait === 0) return undefined;
    const begin = setTimeout(() => setWaiting({ of: failure, end: clock.now() + wait }), 0);
    const finish = setTimeout(() => setWaiting(null), wait);
    return () => {
      clearTimeout(begin);
      clearTimeout(finish);
    };
  }, [clock, failure, wait]);
  return waiting?.of === failure ? waiting.end : null;
}
