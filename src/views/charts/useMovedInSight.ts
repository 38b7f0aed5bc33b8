import { type RefObject, useContext, useEffect, useState } from 'react';
import { MovingContext } from '../page/MovingContext.ts';

/** A little more than the window, so that a chart which is scrolled into sight is not behind. */
const MARGIN = '100px 0px';

interface Moved<Value> {
  /** The value, or, while it moves and nobody sees this place, the one from before. */
  readonly value: Value;
  /** It moves, and this place follows. */
  readonly moving: boolean;
  readonly inSight: boolean;
}

/** Spares a place that is out of sight every step of the slider; when it is let go, all follow. */
export function useMovedInSight<Value>(
  value: Value,
  place: RefObject<HTMLElement | null>,
): Moved<Value> {
  const moving = useContext(MovingContext);
  const inSight = useInSight(place);
  const [last, setLast] = useState(value);
  if (moving && !inSight) return { value: last, moving: false, inSight };
  if (last !== value) setLast(value);
  return { value, moving, inSight };
}

/** Where the browser cannot tell, everything is in sight. */
function useInSight(place: RefObject<HTMLElement | null>): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => setInSight(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return inSight;
}
