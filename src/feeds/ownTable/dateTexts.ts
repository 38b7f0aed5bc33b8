import { monthOf } from './monthNames.ts';
import type { DateFormat } from './types.ts';

const ISO =
  /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?(\/\d{4}-\d{2}(-\d{2})?)?$/;
/** 2026-10-04 09:30:00, as databases print it; midnight to the second is what they print for a day. */
const SPACED = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,]+(\d{1,2}:\d{2})(?::\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})([/.-]?)(\d{1,2})\2(\d{1,2})(?:[ T,]+(\d{1,2}:\d{2})(?::\d{2})?)?$/;
const DAY_WORD =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})$/u;
const WORD_DAY = /^(?:\p{L}+\.?,\s+)?(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/u;
const MONTH_NUMBERS = /^(\d{1,2})[/.-](\d{4})$|^(\d{4})[/.](\d{1,2})$/;
const MONTH_WORD = /^(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})$/u;

/**
 * A date as ISO 8601 by the declared format; null where the text is not written that way. ISO 8601 itself needs no
 * declaration and is taken always. Real days only: 31/02/2026 is null.
 * @example readDate('05/06/2026', 'dmy') // '2026-06-05'
 * @example readDate('45199', 'excel_serial') // '2023-09-30'
 */
export function readDate(text: string, format: DateFormat | null): string | null {
  const written = text.trim().replace(/\s+/g, ' ');
  return isoDate(written) ?? (format === null ? null : READERS[format](written));
}

const READERS: Readonly<Record<DateFormat, (text: string) => string | null>> = {
  iso: () => null,
  dmy: (text) => numbers(text, 1, 3) ?? dayWord(text),
  mdy: (text) => numbers(text, 3, 1) ?? wordDay(text),
  ymd: (text) => yearFirst(text),
  excel_serial: (text) => excelSerial(text),
  year: (text) => (/^\d{4}\.0+$/.test(text) ? text.slice(0, 4) : null),
  month_year: (text) => monthYear(text),
};

/** ISO 8601 as it is, and its common spellings with a space or without the zone's colon. */
export function isoDate(text: string): string | null {
  if (ISO.test(text)) return withoutMidnight(text);
  const match = SPACED.exec(text);
  if (match === null) return null;
  const [, day = '', clock = '', seconds = '', , zone = ''] = match;
  return withoutMidnight(`${day}T${clock}${seconds}${zone}`);
}

/** A feed's midnight without a zone is its way to write a day, never a moment. */
function withoutMidnight(text: string): string {
  return text.replace(/T00:00(:00(\.0+)?)?$/, '');
}

function numbers(text: string, day: 1 | 3, month: 1 | 3): string | null {
  const match = NUMBERS.exec(text);
  if (match === null) return null;
  return realDay({ year: match[4], month: match[month], day: match[day], clock: match[5] });
}

function yearFirst(text: string): string | null {
  const match = YEAR_FIRST.exec(text);
  // Without signs between them only eight digits can be told apart.
  if (match === null || (match[2] === '' && !/^\d{8}\b/.test(text))) return null;
  return realDay({ year: match[1], month: match[3], day: match[4], clock: match[5] });
}

function dayWord(text: string): string | null {
  const match = DAY_WORD.exec(text);
  return match === null
    ? null
    : realDay({ year: match[3], month: monthOf(match[2]), day: match[1], clock: undefined });
}

function wordDay(text: string): string | null {
  const match = WORD_DAY.exec(text);
  return match === null
    ? null
    : realDay({ year: match[3], month: monthOf(match[1]), day: match[2], clock: undefined });
}

/** 1 January 1955 to 2119; smaller numbers are counts and years. */
const SERIALS = { first: 20_000, last: 80_000 } as const;
/** Day 0 of a workbook for every day after February 1900. */
const EPOCH = -2_209_161_600_000;
const DAY = 86_400_000;

function excelSerial(text: string): string | null {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null;
  const serial = Number(text);
  if (serial < SERIALS.first || serial > SERIALS.last) return null;
  const at = EPOCH + Math.round(serial * 86_400) * 1000;
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toString().replace('Z', '');
  return (at - EPOCH) % DAY === 0 ? moment.slice(0, 10) : moment;
}

function monthYear(text: string): string | null {
  const match = MONTH_NUMBERS.exec(text);
  if (match !== null) return realMonth(match[2] ?? match[3], match[1] ?? match[4]);
  const words = MONTH_WORD.exec(text);
  return words === null ? null : realMonth(words[2], monthOf(words[1]));
}

interface DateParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly clock: string | undefined;
}

function realDay({ year, month, day, clock }: DateParts): string | null {
  const start = realMonth(year, month);
  if (start === null || day === undefined) return null;
  const [inYear = 0, inMonth = 0] = start.split('-').map(Number);
  if (Number(day) < 1 || Number(day) > daysOf(inYear, inMonth)) return null;
  const date = `${start}-${day.padStart(2, '0')}`;
  if (clock === undefined) return date;
  const [hour = '', minute = ''] = clock.split(':');
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return withoutMidnight(`${date}T${hour.padStart(2, '0')}:${minute}`);
}

function realMonth(year: string | undefined, month: string | undefined): string | null {
  if (year === undefined || month === undefined) return null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  return `${fullYear(year)}-${month.padStart(2, '0')}`;
}

/** Two digits by the rule of POSIX: 69 to 99 are of the twentieth century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 69 ? '20' : '19'}${year}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
