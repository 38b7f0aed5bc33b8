import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** CSS pixels: below it a plot says nothing, above it the page scrolls instead. */
const LEAST = 110;

/** The height that is left for the plot between the words of its frame. */
export function useRoom(): {
  readonly room: RefObject<HTMLDivElement | null>;
  /** null until it was measured. */
  readonly height: number | null;
} {
  const room = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () => setHeight(Math.max(LEAST, Math.floor(element.clientHeight)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, height };
}
