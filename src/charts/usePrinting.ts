import { useSyncExternalStore } from 'react';

/**
 * True while the page is put on paper. Paper has another width than the screen, and no observer is asked
 * before it is laid out; this store is, and React draws before the browser goes on.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

function subscribe(onChange: () => void): () => void {
  const query = printQuery();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

function isPrinting(): boolean {
  return printQuery()?.matches ?? false;
}

function printQuery(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia('print') : null;
}
