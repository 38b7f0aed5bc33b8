import { type RefObject, useEffect, useRef, useState } from 'react';

/** Begins a little before the chart is in sight, so that a reader who scrolls finds it ready. */
const MARGIN = '300px 0px';

/**
 * True from the moment that an element comes near the part of the page in sight. What costs much and is
 * far below can wait; where the browser cannot tell, nothing waits.
 */
export function useNear(): {
  readonly near: boolean;
  readonly place: RefObject<HTMLDivElement | null>;
} {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = place.current;
    if (near || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return { near, place };
}
