import { breakdownKey } from './breakdown.ts';
import { indicatorOf } from './indicator.ts';
import { shortHash, slugOf } from './slug.ts';
import type { StatedRow } from './statedRow.ts';

const SLUG_LENGTH = 72;

/**
 * What makes two rows the same figure. Times are compared as moments (07:00+03:00 is 08:00+04:00)
 * at their precision, breakdowns in any order. Beyond figures.md: a status other than normal and a measure
 * other than the dictionary's keep rows apart (a withdrawn 500 is not the 500), and so does rejection.
 */
export function identityOf(row: StatedRow): string {
  return JSON.stringify([statementOf(row), row.qualifier]);
}

/** Identity without the qualifier: what twins share. */
export function twinKeyOf(row: StatedRow): string {
  return JSON.stringify(statementOf(row));
}

/** @example 'arrivals-armenia-2023-09-24t18-00-government-of-armenia-377-1k2j3h4g5f' */
export function figureIdOf(row: StatedRow, identity = identityOf(row)): string {
  const words = [row.indicator, row.place, momentOf(row), row.source, numberOf(row)].join(' ');
  const slug = slugOf(words).slice(0, SLUG_LENGTH).replace(/-$/, '');
  return `${slug}-${shortHash(identity)}`;
}

function statementOf(row: StatedRow): readonly (string | number | null)[] {
  return [
    row.indicator,
    row.place,
    breakdownKey(row.breakdown),
    row.source,
    row.unit,
    row.asOf.precision,
    row.asOf.start,
    row.asOf.end,
    row.value,
    row.valueLow,
    row.valueHigh,
    row.status === 'normal' ? null : row.status,
    overridingMeasureOf(row),
    row.reference.role === 'rejected' ? 'rejected' : null,
  ];
}

/** Left out where it is the dictionary's own, so that an id does not change when a feed starts to say it. */
function overridingMeasureOf(row: StatedRow): string | null {
  return row.measure === (indicatorOf(row.indicator)?.measure ?? null) ? null : row.measure;
}

/** Moments in UTC, to the minute, for reading; the hash has them exactly. Days and months as they are written. */
function momentOf({ asOf }: StatedRow): string {
  if (asOf.precision === 'instant') return minuteOf(asOf.start);
  if (asOf.precision === 'interval') return `${minuteOf(asOf.start)} ${minuteOf(asOf.end)}`;
  return asOf.text;
}

const DAY_LENGTH = 86_400_000;
const namedDays = new Map<number, string>();

/** @example '2023-09-24t14-00z'; days are named once, because a file of 100,000 rows has few of them. */
function minuteOf(at: number): string {
  const day = Math.floor(at / DAY_LENGTH);
  const minutes = Math.floor((at - day * DAY_LENGTH) / 60_000);
  return `${dayName(day)}t${twoDigits(Math.floor(minutes / 60))}-${twoDigits(minutes % 60)}z`;
}

function dayName(day: number): string {
  const known = namedDays.get(day);
  if (known !== undefined) return known;
  const instant = Temporal.Instant.fromEpochMilliseconds(day * DAY_LENGTH);
  const name = instant.toString().slice(0, 10);
  namedDays.set(day, name);
  return name;
}

function twoDigits(number: number): string {
  return number.toString().padStart(2, '0');
}

function numberOf(row: StatedRow): string {
  if (row.value !== null) return row.value.toString();
  return [row.valueLow, row.valueHigh].filter((one) => one !== null).join(' ');
}
