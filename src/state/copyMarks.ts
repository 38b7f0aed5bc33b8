import { useSyncExternalStore } from 'react';

/** Data that came from a saved copy and not from the network. By identity: gone as soon as newer data took their place. */
const copied = new WeakSet<object>();

export function markCopy(data: object): void {
  copied.add(data);
}

export function isCopy(data: unknown): boolean {
  return typeof data === 'object' && data !== null && copied.has(data);
}

/** What became of a copy that could not be used, or be kept; said once, however many copies it happened to. */
export type CopyLoss = 'older_version' | 'damaged' | 'not_kept';

const lost: { all: readonly CopyLoss[] } = { all: [] };
const listeners = new Set<() => void>();

export function noteCopyLoss(loss: CopyLoss): void {
  if (!lost.all.includes(loss)) setLosses([...lost.all, loss]);
}

/** For tests: as on a page that was just opened. */
export function forgetCopyLosses(): void {
  setLosses([]);
}

export function useCopyLosses(): readonly CopyLoss[] {
  return useSyncExternalStore(listen, losses, losses);
}

function losses(): readonly CopyLoss[] {
  return lost.all;
}

function setLosses(all: readonly CopyLoss[]): void {
  lost.all = all;
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
