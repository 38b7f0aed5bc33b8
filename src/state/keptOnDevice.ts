import { hasOfflinePage, removeOfflinePage } from './offlinePage.ts';
import { readOwnData, removeAllOwnData } from './ownDataStore.ts';
import { type CopyFacts, deleteAllCopies, listCopies } from './savedCopies.ts';

/** All that this site keeps on this device. */
export interface KeptOnDevice {
  /** Null where the browser keeps nothing. */
  readonly copies: readonly CopyFacts[] | null;
  /** The reader's own figures; null where there are none. */
  readonly own: { readonly title: string; readonly bytes: number } | null;
  /** The page itself, so that it opens without a network. */
  readonly page: boolean;
}

const keeping = { stopped: false };
const listeners = new Set<() => void>();

export async function listKept(): Promise<KeptOnDevice> {
  const [copies, own, page] = await Promise.all([listCopies(), readOwnData(), hasOfflinePage()]);
  return {
    copies,
    own: own === null ? null : { title: own.title, bytes: JSON.stringify(own).length },
    page,
  };
}

/** Deletes every copy, own figures and the page; until the page is opened again nothing more is kept. */
export async function deleteEverythingKept(): Promise<void> {
  keeping.stopped = true;
  await Promise.all([deleteAllCopies(), removeAllOwnData(), removeOfflinePage()]);
  noteKept();
}

/** False from the moment that everything was deleted. */
export function isKeeping(): boolean {
  return !keeping.stopped;
}

/** Something was kept or deleted: whoever shows it looks again. */
export function noteKept(): void {
  listeners.forEach((tell) => tell());
}

export function onKept(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
