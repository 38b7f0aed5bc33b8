import Papa from 'papaparse';
import { isRecord, listIn } from '#feeds/wireRecord.ts';
import type { Recognised } from '../recognise.ts';
import { jsonIn } from '../recognise.ts';

/**
 * Rows that stand in a recording, counted apart from the adapter that reads it, so that none can be lost on the way.
 * Null for kinds whose rows are cells (UNHCR's and IDMC's yearly tables).
 */
export function sentRows(kind: Recognised['kind'], text: string): number | null {
  if (kind === 'refstat' || kind === 'idmc_gidd' || kind === 'figures') return null;
  const root = jsonIn(text);
  if (root === undefined) return linesIn(text);
  const under = isRecord(root) ? (root.data ?? root.result ?? root.results) : root;
  const list = isRecord(under) ? listIn(under.timeseries) : listIn(under);
  return list?.length ?? 0;
}

/** Lines with anything in them but the headers and a row of tags. */
function linesIn(text: string): number {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [first = []] = data.slice(1);
  const isTagRow = first.every((cell) => cell === '' || cell.trim().startsWith('#'));
  return Math.max(0, data.length - 1 - (isTagRow && first.length > 0 ? 1 : 0));
}
