import { startTransition, useEffect, useState } from 'react';

/** The charts that a reader meets first. */
const FIRST = 2;

/**
 * How many charts to draw now: the first ones at once, the others when those are on screen, so that the
 * reader of a slow device does not wait for charts far below. A chart that was asked for by name is not put off.
 */
export function useChartsInSight(all: number, isAskedFor: boolean): number {
  const [complete, setComplete] = useState(isAskedFor);
  useEffect(() => startTransition(() => setComplete(true)), []);
  return complete || isAskedFor ? all : Math.min(FIRST, all);
}
