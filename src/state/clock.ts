import { createContext, useContext, useEffect, useState } from 'react';

/** The device's time, replaceable so that tests and replays need not wait. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
}

export const deviceClock: Clock = { now: () => Temporal.Now.instant().epochMilliseconds };

export const ClockContext = createContext<Clock>(deviceClock);

/**
 * The time now, epoch ms, renewed every so often, and at once when a sleeping page wakes:
 * an age on the screen is never older than one step.
 */
export function useNow(everyMs = 30_000): number {
  const clock = useContext(ClockContext);
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const renew = () => setNow(clock.now());
    const timer = setInterval(renew, everyMs);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [clock, everyMs]);
  return now;
}
