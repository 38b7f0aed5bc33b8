import type { Figure } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import type { CsvTable } from '../csvTable.ts';
import { columnFacts } from './columnFacts.ts';

const ANY_NUMBER = '#indicator+num';

/**
 * The hashtags of a file of figures with these columns. Where all figures are of one indicator of the dictionary
 * its numbers bear that indicator's own tag, so that they can be put beside those of other files.
 * @example arrivals alone: value "#affected+displaced+ind+cumulative"; several indicators: "#indicator+num"
 */
export function hxlTags(columns: readonly string[], figures: readonly Figure[]): readonly string[] {
  const [first] = figures;
  const isOne = first !== undefined && figures.every((one) => one.indicator === first.indicator);
  const number = (isOne ? indicatorOf(first.indicator)?.hxl : undefined) ?? ANY_NUMBER;
  return columnFacts(columns).map(({ tag, isNumber }) => (isNumber === true ? number + tag : tag));
}

/** A table with its tags as the first row under the headers, where the standard wants them. */
export function withTagRow(table: CsvTable, tags: readonly string[]): CsvTable {
  return {
    columns: table.columns,
    rowCount: table.rowCount + 1,
    rowAt: (index) => (index === 0 ? tags : table.rowAt(index - 1)),
  };
}
