import { useEffect, useRef, useState } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import type { Situation } from '#domain/situation.ts';
import { defaultParts, hasTableChoice, notePartId } from '#exports/report/reportParts.ts';
import { useWording } from '../page/WordingContext.tsx';
import { movedTo } from './partOrder.ts';
import { type OwnWords, writeOwnWords } from './ownWords.ts';

export interface ReportParts {
  readonly ids: readonly string[];
  readonly tables: readonly string[];
  /** What was done last, for a live region. */
  readonly said: string;
  readonly move: (id: string, name: string, place: number) => void;
  readonly remove: (id: string, name: string) => void;
  readonly add: (id: string, name: string) => void;
  readonly addNote: () => void;
  readonly discardNote: (id: string) => void;
  readonly setTable: (id: string, isWanted: boolean) => void;
  readonly reset: (() => void) | null;
}

interface Chosen {
  readonly situation: Situation;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly words: OwnWords;
}

/** The parts of the report as they stand in the address, and what can be done with them; the keyboard is led along. */
export function useReportParts({ situation, address, change, words }: Chosen): ReportParts {
  const { t } = useWording();
  const [said, setSaid] = useState('');
  const lead = useLead(address.parts);
  const ids = address.parts ?? defaultParts(situation);
  const tables = address.tables ?? [];
  const set = (next: readonly string[]) => change({ parts: [...next] });
  return {
    ids,
    tables: tables.filter(hasTableChoice),
    said,
    move: (id, part, place) => {
      set(movedTo(ids, id, place));
      setSaid(t('report.moved', { part, position: place + 1, count: ids.length }));
    },
    remove: (id, part) => {
      const left = ids.filter((one) => one !== id);
      const next = left[Math.min(ids.indexOf(id), left.length - 1)];
      lead(next === undefined ? LIST_HEADING : controlId('remove', next));
      set(left);
      setSaid(t('report.removed', { part }));
    },
    add: (id, part) => {
      lead(controlId('handle', id));
      set([...ids, id]);
      setSaid(t('report.added', { part }));
    },
    addNote: () => {
      const id = freeNoteId([...ids, ...words.notes.map((note) => notePartId(note.id))]);
      writeOwnWords({ notes: [...words.notes, { id, heading: '', text: '' }] });
      lead(controlId('note', notePartId(id)));
      set([...ids, notePartId(id)]);
    },
    discardNote: (id) => {
      writeOwnWords({ notes: words.notes.filter((note) => notePartId(note.id) !== id) });
      lead(LIST_HEADING);
      set(ids.filter((one) => one !== id));
      setSaid(t('report.note.discarded'));
    },
    setTable: (id, isWanted) => {
      const others = tables.filter((one) => one !== id);
      const next = isWanted ? [...others, id] : others;
      change({ tables: next.length === 0 ? null : next });
    },
    reset: address.parts === null ? null : () => change({ parts: null, tables: null }),
  };
}

export const LIST_HEADING = 'report-parts-heading';

/** Of a control in the list, so that the keyboard can be led to it. */
export function controlId(control: 'handle' | 'remove' | 'note', part: string): string {
  return `report-${control}-${part}`;
}

/** Focus on an element once the list has changed. */
function useLead(parts: readonly string[] | null): (to: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  }, [parts]);
  return (to) => {
    next.current = to;
  };
}

/** A number that neither a note here nor one named by the address has: another's note must not come back as ours. */
function freeNoteId(taken: readonly string[]): string {
  let id = 1;
  while (taken.includes(notePartId(String(id)))) id += 1;
  return String(id);
}
