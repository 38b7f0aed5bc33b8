import { parseAsOf, isAsOf } from '#domain/asOf.ts';
import type { Wording } from '#wording/wording.ts';

/** A moment of knowledge in words; the end of a day is that day. @example "26 September 2023" */
export function knownWords(at: number, zone: string, wording: Wording): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (moment.startOfDay().epochMilliseconds !== at) return wording.moment(at, zone);
  const day = parseAsOf(moment.toPlainDate().subtract({ days: 1 }).toString(), zone);
  return isAsOf(day) ? wording.asOf(day, zone) : wording.moment(at, zone);
}
