import { readFile } from 'node:fs/promises';
import type { Situation } from '#domain/situation.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { readRows } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';
import { FeedError } from '#feeds/transport/feedError.ts';
import { isMissing } from './replaceFile.ts';

export interface Ledger {
  readonly rows: readonly StatedRow[];
  /** Rows that someone has edited so that they can no longer be read: kept in the file, and not taken for figures. */
  readonly unreadable: number;
  /** Of the last row, ISO instant; empty where there is none. */
  readonly lastSeen: string;
}

const NO_LEDGER: Ledger = { rows: [], unreadable: 0, lastSeen: '' };

/** Reads a ledger by the page's own reader. Errors: `FeedError` where it is no table any more. */
export async function readLedger(
  path: string,
  situation: Pick<Situation, 'zone' | 'measures' | 'sources'>,
): Promise<Ledger> {
  const text = await textOf(path);
  if (text.trim() === '') return NO_LEDGER;
  // Every line is written with its end: one that lacks it was cut, and the next would be glued to it.
  if (!/[\r\n]$/.test(text)) throw new FeedError('cut_off', path);
  const raw = readRawTable(text, 'text/csv', path);
  const { stated, setAside } = readRows(raw, {
    situation,
    retrieved: '',
    vintage: true,
    // Whether a figure lies in the future is of no concern here.
    now: Infinity,
  });
  return {
    rows: stated,
    unreadable: setAside.length,
    lastSeen: stated.reduce(
      (last, { reference: { retrieved } }) => (retrieved > last ? retrieved : last),
      '',
    ),
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}
