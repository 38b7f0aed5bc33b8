import { calendarDay } from '../records/calendarDay.ts';

/**
 * The calendar day that a date of an update means; null where it cannot be told.
 * Plain dates stand as they are. Older files hold instants of 11:00 or 12:00 UTC: midnight, by New Zealand's clocks,
 * of the day after the one that is written. So the day after is taken, and the month and day in the record's own
 * text must say the same; where they say another day, or the hour is another one and no text helps, there is none.
 * @param said month and day by the text, `11-07`; null where there is no text
 * @example iduDay('2023-11-06T11:00:00.000Z', '11-07') // '2023-11-07'
 */
export function iduDay(text: string, said: string | null): string | null {
  const written = calendarDay(text);
  if (written === null || written === text.trim()) return written;
  const meant = meantDays(written, text.slice(written.length + 1));
  if (said !== null) return meant.find((day) => day.slice(5) === said) ?? null;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** One day for midnight here or in New Zealand; for any other hour two that it may be. */
function meantDays(written: string, time: string): string[] {
  if (/^00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/.test(time)) return [written];
  const next = dayAfter(written);
  if (next === null) return [];
  return /^1[12]:00(:00(\.0+)?)?(Z|[+-]00:?00)$/.test(time) ? [next] : [written, next];
}

function dayAfter(day: string): string | null {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).add({ days: 1 }).toString();
  } catch {
    return null;
  }
}
