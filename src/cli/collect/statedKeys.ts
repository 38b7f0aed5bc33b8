import { breakdownKey } from '#domain/breakdown.ts';
import type { StatedRow } from '#domain/statedRow.ts';

/** What a row counts, whenever: equal for the rows of one series. */
export function seriesOf(row: StatedRow): string {
  return JSON.stringify([
    row.indicator,
    row.place,
    breakdownKey(row.breakdown),
    row.source,
    row.unit,
    row.measure,
  ]);
}

/** What a row counts and when: a feed that states another number for it has changed its mind. */
export function thingOf(row: StatedRow): string {
  const { precision, start, end } = row.asOf;
  return JSON.stringify([seriesOf(row), precision, start, end]);
}

/**
 * What a row says of its thing. Its link, note and date of publication are no part of it: a feed that stamps every
 * row with today's date has stated nothing new.
 */
export function contentOf(row: StatedRow): string {
  const { role, revises, carriedBy } = row.reference;
  return JSON.stringify([
    row.value,
    row.valueLow,
    row.valueHigh,
    row.qualifier,
    row.status,
    role,
    revises,
    carriedBy,
  ]);
}
