import type { FeedAnswer } from '../feedAdapter.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import { isRecord, shapeError } from '../wireRecord.ts';

/** One entry of the portal's list with the answer it stood in. */
export interface OdpEntry {
  /** 1-based over all answers. */
  readonly row: number;
  readonly entry: unknown;
  readonly asked: AskedOdp;
  /** What the answer says once for all its entries. */
  readonly envelope: Readonly<Record<string, unknown>>;
}

/** What the address of an answer asked for. */
export interface AskedOdp {
  readonly address: string;
  /** Sorted ids; empty where the address names none. */
  readonly groups: readonly string[];
  readonly collections: readonly string[];
  /** `YYYY-MM-DD`; null where the address names none. */
  readonly fromDate: string | null;
}

/**
 * The entries of the portal's answers. Nothing under `data` is an empty list, which is not the same as no people.
 * Errors: `FeedError` empty, cut_off, shape.
 * @param listOf finds the list under `data`; null where it is none
 */
export function readOdpEntries(
  answers: readonly FeedAnswer[],
  listOf: (data: unknown) => readonly unknown[] | null,
): OdpEntry[] {
  if (answers.length === 0) throw new FeedError('empty', '');
  const entries: OdpEntry[] = [];
  for (const { text, address } of answers) {
    const root = parseJson(text, address);
    const data = isRecord(root) ? root.data : root;
    const list = data === null && isRecord(root) ? [] : listOf(data);
    if (list === null) throw shapeError(root, address);
    const asked = askedOf(address);
    const envelope = isRecord(data) ? data : {};
    for (const entry of list) entries.push({ row: entries.length + 1, entry, asked, envelope });
  }
  return entries;
}

/** @example idsOf('5596, 5071') // ['5071', '5596'] */
export function idsOf(list: string): string[] {
  const ids = list.split(',').map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '').sort();
}

function askedOf(address: string): AskedOdp {
  const query = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  const fromDate = query.get('fromDate');
  return {
    address,
    groups: idsOf(query.get('population_group') ?? ''),
    collections: idsOf(query.get('population_collection') ?? ''),
    fromDate: fromDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(fromDate) ? fromDate : null,
  };
}
