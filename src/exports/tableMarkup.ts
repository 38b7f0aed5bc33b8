import type { ChartTable } from '#chartViews/chartView.ts';
import { guardCell } from '#domain/csvGuard.ts';
import { escapeMarkup } from './pasted.ts';

/** A table of words as text for a spreadsheet: columns by tabs, cells that begin like a formula guarded. */
export function tableText({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)];
  return lines.map((cells) => cells.map(plainCell).join('\t')).join('\n');
}

function plainCell(cell: string): string {
  return guardCell(cell.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

const CELL = 'border:0.5pt solid #8a949d;padding:2pt 5pt;vertical-align:top';

/** The same for a report: a real table with a caption and heads, plain enough for Word. */
export function tableMarkup({ caption, columns, rows }: ChartTable): string {
  const style = (numeric: boolean) => `${CELL};text-align:${numeric ? 'right' : 'left'}`;
  const heads = columns.map(
    ({ label, numeric }) =>
      `<th scope="col" style="${style(numeric)};background:#eef1f3">${escapeMarkup(label)}</th>`,
  );
  const body = rows.map(({ cells }) => {
    const row = cells.map((cell, index) => {
      const numeric = columns[index]?.numeric === true;
      return `<td style="${style(numeric)}">${escapeMarkup(cell)}</td>`;
    });
    return `<tr>${row.join('')}</tr>`;
  });
  return [
    '<table style="border-collapse:collapse;font-family:Arial,sans-serif;font-size:9pt">',
    `<caption style="text-align:left;font-weight:bold">${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody>`,
    '</table>',
  ].join('');
}
