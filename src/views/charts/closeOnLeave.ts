import type { FocusEvent, KeyboardEvent } from 'react';

/** A native `<details>` used as a menu: Escape and leaving it close it, focus stays on its summary. */
export const closeOnLeave = {
  onKeyDown: (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.stopPropagation();
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  },
  onBlur: (event: FocusEvent<HTMLDetailsElement>) => {
    // Focus that goes nowhere (a click on plain text inside) leaves it open.
    if (event.relatedTarget === null || event.currentTarget.contains(event.relatedTarget)) return;
    event.currentTarget.open = false;
  },
} as const;
