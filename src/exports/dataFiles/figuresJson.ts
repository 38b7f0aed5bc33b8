import type { CsvCell } from '../csvCells.ts';
import type { CsvTable } from '../csvTable.ts';
import { isoMoment } from '../isoMoment.ts';
import { type DataSelection, figuresTable, requireFigures } from './dataSelection.ts';
import { nextTurn, type Pause } from './pause.ts';
import { plainText } from './plainText.ts';
import { joinedBytes } from './zipFiles.ts';

/**
 * Figures as JSON, a line for each, in the columns of the CSV: numbers as numbers, an empty cell as null. It is a feed like
 * any other (`figures.schema.json`); read back it gives the same figures, and written again the same bytes, since nothing
 * in it says when it was made. Errors: RangeError where there is no figure.
 * @example { "situation": "…", "marking": "archive", …, "figures": [\n{"figure_id":"arrivals-…","value":377,…}\n] }
 */
export function figuresJson(selection: DataSelection): string {
  return [...jsonParts(selection)].join('');
}

/** The same as UTF-8, made with pauses. */
export async function figuresJsonBytes(
  selection: DataSelection,
  pause: Pause = nextTurn,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (const part of jsonParts(selection)) {
    parts.push(encoder.encode(part));
    await pause();
  }
  return joinedBytes(parts);
}

const ROWS_AT_ONCE = 1_000;

function* jsonParts(selection: DataSelection): Generator<string> {
  requireFigures(selection);
  const { situation, marking, title, knownAt, receipt, stamps, address } = selection.facts;
  const head = {
    situation: situation.id,
    title: situation.title,
    content: title,
    marking,
    ...(stamps.length === 0 ? {} : { labels: stamps }),
    known_at: knownAt === null ? null : isoMoment(knownAt),
    receipt: receipt?.code ?? null,
    address: address === '' ? null : address,
    licence: situation.licence,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"figures":[\n`;
  const table = figuresTable(selection);
  for (let from = 0; from < table.rowCount; from += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, table.rowCount - from);
    const rows = Array.from({ length: count }, (_, index) => rowText(table, from + index));
    yield (from === 0 ? '' : ',\n') + rows.join(',\n');
  }
  yield '\n]}\n';
}

function rowText({ columns, rowAt }: CsvTable, row: number): string {
  const cells = rowAt(row);
  const entries = columns.map((column, index) => [column, jsonCell(cells[index] ?? null)]);
  return JSON.stringify(Object.fromEntries(entries));
}

function jsonCell(cell: CsvCell): CsvCell {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : plainText(cell);
}
