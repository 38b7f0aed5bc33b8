/**
 * The calendar day of a date or of a date with a time, cut from the text and never sent through a time zone.
 * Null for anything else: `1/1/2001` is not guessed.
 * @example calendarDay('2017-01-01 00:00:00') // '2017-01-01'
 */
export function calendarDay(text: string): string | null {
  return /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}.*)?$/.exec(text.trim())?.[1] ?? null;
}

/**
 * The time of a flow between two days, both included: one day, a whole calendar year as that year, else an interval.
 * @example periodOf('2002-01-01', '2002-12-31') // '2002'
 */
export function periodOf(first: string, last: string): string {
  if (first === last) return first;
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  return `${first}/${last}`;
}
