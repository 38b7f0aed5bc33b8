import type { AsOf } from '#domain/asOf.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { Calendar, DateStyle } from './calendar.ts';
import type { Speech } from './speech.ts';

export interface TimeSpeech extends Speech {
  readonly calendar: Calendar;
}

export type TickStep = 'hour' | 'day' | 'month' | 'year';

const TICK_STYLES = {
  hour: 'time',
  day: 'dayOfMonthShort',
  month: 'monthShort',
  year: 'year',
} as const satisfies Record<TickStep, DateStyle>;

/** "4 October 2023", "24 September 2023, 18:00 (14:00 UTC)", "October 2023", "24 to 25 September 2023". */
export function asOfWords(asOf: AsOf, zone: string, speech: TimeSpeech): string {
  switch (asOf.precision) {
    case 'instant':
      return momentWords({ at: asOf.start, zoneAssumed: asOf.zoneAssumed }, zone, speech);
    case 'interval':
      return intervalWords(asOf, zone, speech);
    default:
      return speech.calendar.write(asOf.start, asOf.precision, zone);
  }
}

/** "4 Oct 2023", "24 Sept 2023, 18:00": for tables and source lines, where the zone is said once. */
export function asOfShortWords(asOf: AsOf, zone: string, speech: TimeSpeech): string {
  const { calendar, t } = speech;
  switch (asOf.precision) {
    case 'instant': {
      const date = calendar.write(asOf.start, 'dayShort', zone);
      return t('time.instantShort', { date, time: calendar.write(asOf.start, 'time', zone) });
    }
    case 'interval':
      return intervalShortWords(asOf, zone, speech);
    case 'day':
      return calendar.write(asOf.start, 'dayShort', zone);
    case 'month':
      return calendar.write(asOf.start, 'monthShort', zone);
    case 'year':
      return calendar.write(asOf.start, 'year', zone);
  }
}

/** The place's own time first, UTC behind it; the UTC day too where it is another one. */
export function momentWords(
  moment: { readonly at: number; readonly zoneAssumed: boolean },
  zone: string,
  speech: TimeSpeech,
): string {
  const { calendar, t } = speech;
  const date = calendar.write(moment.at, 'day', zone);
  const time = calendar.write(moment.at, 'time', zone);
  if (zone === 'UTC') {
    return t(moment.zoneAssumed ? 'time.instantUtcAssumed' : 'time.instantUtc', { date, time });
  }
  const utc = utcWords(moment.at, zone, speech);
  return t(moment.zoneAssumed ? 'time.instantZoneAssumed' : 'time.instant', { date, time, utc });
}

/** "24 Sept", "18:00", "Oct 2023", "2023"; midnight on an axis of hours says the day. */
export function tickWords(
  at: number,
  step: TickStep,
  clock: { zone: string; speech: TimeSpeech },
): string {
  const write = (style: DateStyle) => clock.speech.calendar.write(at, style, clock.zone);
  const words = write(TICK_STYLES[step]);
  return step === 'hour' && words === '00:00' ? write('dayOfMonthShort') : words;
}

function utcWords(at: number, zone: string, { calendar, t }: TimeSpeech, withDay = false): string {
  const time = calendar.write(at, 'time', 'UTC');
  const day = calendar.write(at, 'dayOfMonth', 'UTC');
  const isSameDay = day === calendar.write(at, 'dayOfMonth', zone);
  return isSameDay && !withDay ? time : t('time.otherDay', { day, time });
}

function intervalWords(asOf: AsOf, zone: string, speech: TimeSpeech): string {
  const ends = endsOf(asOf, zone);
  if (ends === null) return asOf.text;
  const { first, last } = ends;
  if (first.precision === 'day' && last.precision === 'day')
    return daysWords(first, last, { zone, speech, short: false });
  if (first.precision === 'instant' && last.precision === 'instant') {
    const day = speech.calendar.write(first.start, 'day', zone);
    if (day === speech.calendar.write(last.start, 'day', zone))
      return timesWords(asOf, zone, speech);
  }
  if (first.text === last.text) return asOfWords(first, zone, speech);
  return speech.t('time.range', {
    from: asOfWords(first, zone, speech),
    to: asOfWords(last, zone, speech),
  });
}

function intervalShortWords(asOf: AsOf, zone: string, speech: TimeSpeech): string {
  const ends = endsOf(asOf, zone);
  if (ends === null) return asOf.text;
  const { first, last } = ends;
  if (first.precision === 'day' && last.precision === 'day')
    return daysWords(first, last, { zone, speech, short: true });
  const { calendar, t } = speech;
  const date = calendar.write(first.start, 'dayShort', zone);
  if (first.precision === 'instant' && date === calendar.write(last.start, 'dayShort', zone)) {
    const [from, to] = [
      calendar.write(first.start, 'time', zone),
      calendar.write(last.start, 'time', zone),
    ];
    return t('time.rangeOfTimesShort', { date, from, to });
  }
  if (first.text === last.text) return asOfShortWords(first, zone, speech);
  return t('time.range', {
    from: asOfShortWords(first, zone, speech),
    to: asOfShortWords(last, zone, speech),
  });
}

interface DaysManner {
  readonly zone: string;
  readonly speech: TimeSpeech;
  readonly short: boolean;
}

/** What both days share is said once: "24 to 25 September 2023", "30 September to 2 October 2023". */
function daysWords(first: AsOf, last: AsOf, { zone, speech, short }: DaysManner): string {
  const write = (day: AsOf, style: DateStyle) => speech.calendar.write(day.start, style, zone);
  const to = write(last, short ? 'dayShort' : 'day');
  if (write(first, 'day') === write(last, 'day')) return to;
  const year = write(first, 'year') === write(last, 'year');
  const month = year && write(first, 'monthName') === write(last, 'monthName');
  const full = short ? 'dayShort' : 'day';
  const withoutYear = short ? 'dayOfMonthShort' : 'dayOfMonth';
  const from = write(first, month ? 'dayNumber' : year ? withoutYear : full);
  return speech.t('time.range', { from, to });
}

function timesWords(asOf: AsOf, zone: string, speech: TimeSpeech): string {
  const { calendar, t } = speech;
  const date = calendar.write(asOf.start, 'day', zone);
  const from = calendar.write(asOf.start, 'time', zone);
  const to = calendar.write(asOf.end, 'time', zone);
  if (zone === 'UTC') return t('time.rangeOfTimesUtc', { date, from, to });
  const crossesDay =
    calendar.write(asOf.start, 'dayOfMonth', 'UTC') !==
    calendar.write(asOf.end, 'dayOfMonth', 'UTC');
  const utcFrom = utcWords(asOf.start, zone, speech, crossesDay);
  const utcTo = utcWords(asOf.end, zone, speech, crossesDay);
  return t('time.rangeOfTimes', { date, from, to, utcFrom, utcTo });
}

function endsOf(asOf: AsOf, zone: string): { first: AsOf; last: AsOf } | null {
  const [from = '', to = ''] = asOf.text.split('/');
  const first = parseAsOf(from, zone);
  const last = parseAsOf(to, zone);
  return isAsOf(first) && isAsOf(last) ? { first, last } : null;
}
