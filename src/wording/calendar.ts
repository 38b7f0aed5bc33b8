/** How a date or a time is to be written. */
const STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayShort: { day: 'numeric', month: 'short', year: 'numeric' },
  dayOfMonth: { day: 'numeric', month: 'long' },
  dayOfMonthShort: { day: 'numeric', month: 'short' },
  dayNumber: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: 'numeric' },
  monthName: { month: 'long' },
  monthNameShort: { month: 'short' },
  year: { year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES;

/** Writes a moment (epoch ms) as it is in a zone, e.g. `('day', 'Asia/Yerevan')` -> "24 September 2023". */
export interface Calendar {
  readonly write: (moment: number, style: DateStyle, zone: string) => string;
}

/** Dates are Gregorian with Latin digits in every language: they must match the files. */
export function createCalendar(locale: string): Calendar {
  // Making a formatter costs far more than using it, and a table needs thousands of dates.
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const formatterOf = (style: DateStyle, zone: string): Intl.DateTimeFormat => {
    const key = `${style} ${zone}`;
    const known = formatters.get(key);
    if (known !== undefined) return known;
    const options = {
      ...STYLES[style],
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
    };
    const made = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, made);
    return made;
  };
  return { write: (moment, style, zone) => formatterOf(style, zone).format(moment) };
}
