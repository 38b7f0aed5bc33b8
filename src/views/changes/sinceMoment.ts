import { isAsOf, parseAsOf } from '#domain/asOf.ts';

export interface SinceDraft {
  /** `2023-09-26`; empty = none. */
  readonly day: string;
  /** `08:00`; empty = the end of the day. */
  readonly time: string;
}

/** The two fields of `since` in the address, in the situation's zone. */
export function draftOfSince(since: string | null, zone: string): SinceDraft {
  if (since === null) return { day: '', time: '' };
  const moment = parseAsOf(since, zone);
  if (!isAsOf(moment)) return { day: '', time: '' };
  if (moment.precision !== 'instant') return { day: since, time: '' };
  const local = Temporal.Instant.fromEpochMilliseconds(moment.start).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: local.toPlainDate().toString(), time };
}

/**
 * `since` as the address holds it: a day, or an instant with `Z`; null while a date is still being typed.
 * @example sinceOfDraft({ day: '2023-09-26', time: '08:00' }, 'Asia/Yerevan') // '2023-09-26T04:00:00Z'
 */
export function sinceOfDraft({ day, time }: SinceDraft, zone: string): string | null {
  const text = time === '' ? day : `${day}T${time}`;
  const moment = parseAsOf(text, zone);
  if (!isAsOf(moment)) return null;
  return moment.precision === 'instant' ? instantText(moment.start) : day;
}

/** @example '2023-09-26T04:00:00Z' */
export function instantText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
