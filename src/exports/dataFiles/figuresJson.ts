import type { CsvCell } from '../csvCells.ts';
import type { CsvTable } from '../csvTable.ts';
import { isoMoment } from '../isoMoment.ts';
import { type DataSelection, figuresTable, requireFigures } from './dataSelection.ts';
import { plainText } from './plainText.ts';

/**
 * Figures as JSON, a line for each, in the columns of the CSV: numbers as numbers, an empty cell as null. It is a feed like
 * any other (`figures.schema.json`); read back it gives the same figures, and written again the same bytes, since nothing
 * in it says when it was made. Errors: RangeError where there is no figure.
 * @example { "situation": "…", "marking": "archive", …, "figures": [\n{"figure_id":"arrivals-…","value":377,…}\n] }
 */
export function figuresJson(selection: DataSelection): string {
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
  const table = figuresTable(selection);
  const rows = Array.from({ length: table.rowCount }, (_, index) => rowText(table, index));
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"figures":[\n${rows.join(',\n')}\n]}\n`;
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
