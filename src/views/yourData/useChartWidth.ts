import { type RefObject, useLayoutEffect, useState } from 'react';

/** Wider charts say no more. */
const MOST = 860;
/** A chart is made anew for a new width, and a table read with it: small changes are none. */
const STEP = 20;

/** The room for a chart in an element, CSS pixels in steps. */
export function useChartWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(MOST);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const room = Math.min(MOST, current.clientWidth);
      setWidth(Math.max(STEP, Math.floor(room / STEP) * STEP));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
