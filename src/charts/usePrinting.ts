import { useSyncExternalStore } from 'react';

/**
 * True while the page is put on paper. A browser counts the sheets after `beforeprint` and before it tells
 * media queries, so the drawing must have changed by then: React draws before the event has passed.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, asText);
}

let announced = false;

function subscribe(onChange: () => void): () => void {
  const media = printQuery();
  const begin = () => {
    announced = true;
    onChange();
  };
  const end = () => {
    announced = false;
    onChange();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media?.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media?.removeEventListener('change', onChange);
  };
}

/** A page that is written as text is drawn as on paper: Recharts draws nothing there. */
function asText(): boolean {
  return true;
}

function isPrinting(): boolean {
  return announced || (printQuery()?.matches ?? false);
}

let query: MediaQueryList | null = null;

/** Made once: it is asked at each drawing of each chart. */
function printQuery(): MediaQueryList | null {
  if (typeof window.matchMedia === 'function') query ??= window.matchMedia('print');
  return query;
}
