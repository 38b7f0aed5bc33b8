import { isAsOf, parseAsOf } from '#domain/asOf.ts';

/** A date and a time as native inputs hold them; both empty for the latest, the time empty for a whole day. */
export interface MomentFields {
  /** `2023-09-26` */
  readonly date: string;
  /** `09:00`, on the clock of the situation */
  readonly time: string;
}

/** A moment as the address writes it; null = the latest. @example '2023-09-26T05:00:00Z' */
export function knownTextOf(at: number | null): string | null {
  return at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString();
}

export function fieldsOf(known: string | null, zone: string): MomentFields {
  const moment = known === null ? 'bad_date' : parseAsOf(known, zone);
  if (!isAsOf(moment)) return { date: '', time: '' };
  const at = Temporal.Instant.fromEpochMilliseconds(moment.start).toZonedDateTimeISO(zone);
  const date = at.toPlainDate().toString();
  if (moment.precision !== 'instant') return { date, time: '' };
  return { date, time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** A day without a time is the whole of it; null while the date is not there, or not there yet (year 0202). */
export function knownTextOfFields({ date, time }: MomentFields, zone: string): string | null {
  if (!isAsOf(parseAsOf(date, zone))) return null;
  if (time === '') return date;
  const moment = parseAsOf(`${date}T${time}`, zone);
  return isAsOf(moment) ? knownTextOf(moment.start) : null;
}
