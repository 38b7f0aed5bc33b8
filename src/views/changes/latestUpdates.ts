import type { LedgerEntry } from '#domain/changeLedger.ts';
import { instantText } from './sinceMoment.ts';

export interface Update {
  /** What the address is to hold, so that this update and what came after it is listed. */
  readonly since: string;
  /** Epoch ms at which it became known. */
  readonly from: number;
  /** Changes from then on. */
  readonly count: number;
}

const OFFERED = 10;

/**
 * The last moments at which something became known, the latest first, each to be taken as the first that is new.
 * @param ledger oldest first
 */
export function latestUpdates(ledger: readonly LedgerEntry[]): Update[] {
  const updates: Update[] = [];
  for (let index = ledger.length - 1; index > 0 && updates.length < OFFERED; index -= 1) {
    const from = ledger[index]?.at ?? 0;
    const before = ledger[index - 1]?.at ?? 0;
    if (before < from) {
      updates.push({ since: instantText(before), from, count: ledger.length - index });
    }
  }
  return updates;
}

/**
 * When the last of these figures became known, epoch ms; null of none. A figure of a time to come does not count: what
 * is assumed of it lies ahead.
 * @param ledger oldest first
 */
export function latestMoment(ledger: readonly LedgerEntry[]): number | null {
  for (let index = ledger.length - 1; index >= 0; index -= 1) {
    const entry = ledger[index];
    if (entry !== undefined && !entry.figure.toCome) return entry.at;
  }
  return null;
}
