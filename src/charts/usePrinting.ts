import { useSyncExternalStore } from 'react';

/**
 * True while the page is put on paper. A browser counts the sheets after `beforeprint` and before it tells
 * media queries, so the drawing must have changed by then: React draws before the event has passed.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

let announced = false;

function subscribe(onChange: () => void): () => void {
  const query = printQuery();
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
  query?.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    query?.removeEventListener('change', onChange);
  };
}

function isPrinting(): boolean {
  return announced || (printQuery()?.matches ?? false);
}

function printQuery(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia('print') : null;
}
