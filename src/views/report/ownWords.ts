import { useSyncExternalStore } from 'react';
import type { ReportNote } from '#exports/report/reportNote.ts';

/** What the reader wrote: in memory until it is saved as a file, and in no address. */
export interface OwnWords {
  readonly title: string;
  readonly notes: readonly ReportNote[];
  /** As in the file that was saved or opened last; nothing written counts as saved. */
  readonly saved: boolean;
}

const NOTHING: OwnWords = { title: '', notes: [], saved: true };

let words = NOTHING;
const listeners = new Set<() => void>();

/** They outlive the page of the report: who looks up a figure in between finds them again. */
export function useOwnWords(): OwnWords {
  return useSyncExternalStore(subscribe, () => words);
}

/** What was typed is unsaved again; the browser asks before it throws it away. */
export function writeOwnWords(change: Partial<Omit<OwnWords, 'saved'>>): void {
  const next = { ...words, ...change };
  put({ ...next, saved: next.title === '' && next.notes.length === 0 });
}

/** Those of a file that was opened. */
export function openOwnWords(opened: Omit<OwnWords, 'saved'>): void {
  put({ ...opened, saved: true });
}

/** A file with them was saved. */
export function markOwnWordsSaved(): void {
  put({ ...words, saved: true });
}

function put(next: OwnWords): void {
  words = next;
  if (words.saved) window.removeEventListener('beforeunload', askFirst);
  else window.addEventListener('beforeunload', askFirst);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The browser asks in words of its own. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
