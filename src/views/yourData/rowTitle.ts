import type { ComparedRow } from '#state/ownDataDifferences.ts';
import type { Wording } from '#wording/wording.ts';

/** One row in a line: what, where, when, how many, who says so. */
export function rowTitle({ cells }: ComparedRow, wording: Wording): string {
  const cell = (column: string) => cells[column] ?? '';
  const range = [cell('value_low'), cell('value_high')].filter((text) => text !== '').join('–');
  return [
    wording.indicator(cell('indicator')).label,
    wording.place(cell('place')),
    cell('breakdown'),
    cell('as_of'),
    cell('value') === '' ? range : cell('value'),
    cell('source'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
