import type { DateFormat } from '#state/ownDataTable.ts';

/**
 * What a text would mean under a format, as an ISO day, only to show the reader of the page what is asked; null where
 * it would mean nothing. The table itself is read elsewhere.
 * @example dateReading('05/06/2026', 'dmy') // '2026-06-05'
 */
export function dateReading(text: string, format: DateFormat): string | null {
  const parts = /^\s*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})/.exec(text)?.slice(1) ?? [];
  const [one = '', two = '', three = ''] = parts;
  switch (format) {
    case 'dmy':
      return dayOf(three, two, one);
    case 'mdy':
      return dayOf(three, one, two);
    case 'ymd':
    case 'iso':
      return dayOf(one, two, three);
    case 'excel_serial':
      return serialDay(text);
    case 'year':
      return /^\s*(\d{4})\s*$/.exec(text)?.[1] ?? null;
    case 'month_year':
      return monthOf(text);
  }
}

function dayOf(year: string, month: string, day: string): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  if (full.length !== 4 || !isWithin(month, 12) || !isWithin(day, 31)) return null;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isWithin(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

/** Excel counts days from the end of 1899. */
function serialDay(text: string): string | null {
  const days = /^\s*(\d{4,6})(?:\.\d+)?\s*$/.exec(text)?.[1];
  if (days === undefined) return null;
  return Temporal.PlainDate.from('1899-12-30')
    .add({ days: Number(days) })
    .toString();
}

function monthOf(text: string): string | null {
  const [, month = '', year = ''] = /^\s*(\d{1,2})\D(\d{4})\s*$/.exec(text) ?? [];
  return isWithin(month, 12) ? `${year}-${month.padStart(2, '0')}` : null;
}
