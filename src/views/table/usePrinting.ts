import { useSyncExternalStore } from 'react';

/** True while the page is put on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

function subscribe(onChange: () => void): () => void {
  const query = mediaQuery();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

function isPrinting(): boolean {
  return mediaQuery()?.matches ?? false;
}

function mediaQuery(): MediaQueryList | null {
  return 'matchMedia' in window ? window.matchMedia('print') : null;
}
