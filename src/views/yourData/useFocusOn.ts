import { useEffect, useRef } from 'react';

/** Leads the keyboard to a heading when something new opened under it; what was there from the start is left alone. */
export function useFocusOn(id: string, opened: unknown): void {
  const before = useRef(false);
  const isOpen = opened !== null;
  useEffect(() => {
    const wasOpen = before.current;
    before.current = isOpen;
    if (!isOpen || wasOpen) return;
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [id, isOpen]);
}
