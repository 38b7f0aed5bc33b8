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

/**
 * The same for a report: a real table with a caption and heads, plain enough for Word. Looks are attributes of old, since
 * a page under a strict policy cannot put styles onto the clipboard.
 */
export function tableMarkup({ caption, columns, rows }: ChartTable): string {
  const side = (index: number) => (columns[index]?.numeric === true ? 'right' : 'left');
  const heads = columns.map(
    ({ label }, index) =>
      `<th scope="col" align="${side(index)}" bgcolor="#eef1f3">${escapeMarkup(label)}</th>`,
  );
  const body = rows.map(({ cells }) => {
    const row = cells.map(
      (cell, index) => `<td align="${side(index)}" valign="top">${escapeMarkup(cell)}</td>`,
    );
    return `<tr>${row.join('')}</tr>`;
  });
  return [
    '<table border="1" cellpadding="3" cellspacing="0">',
    `<caption align="left">${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody>`,
    '</table>',
  ].join('');
}
