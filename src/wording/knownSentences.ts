import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { countKnown, type KnownMoment } from '#domain/knownMoments.ts';
import type { KnownSpan } from '#domain/knownSpan.ts';
import type { Wording } from './wording.ts';

export interface KnownFacts {
  readonly moments: readonly KnownMoment[];
  readonly zone: string;
}

/**
 * What a page shows that was taken back to a moment (epoch ms): first how much was known, then under which reserve.
 * @example { first: "As known at 26 September 2023, 09:00 (05:00 UTC): 109 of 410 figures were known.", … }
 */
export function knownThen(
  at: number,
  { moments, zone }: KnownFacts,
  wording: Wording,
): { readonly first: string; readonly reserve: string } {
  const { t } = wording;
  const moment = wording.moment(at, zone);
  const known = countKnown(moments, at);
  const [earliest] = moments;
  if (known.figures === 0 && earliest !== undefined) {
    const first = wording.moment(earliest.at, zone);
    return { first: t('known.nothing', { moment, first }), reserve: '' };
  }
  const { figures: count } = countKnown(moments, null);
  const assumed = known.assumed > 0 ? [t('known.assumedThen', { count: known.assumed })] : [];
  return {
    first: t('known.notice', { moment, known: known.figures, count }),
    reserve: [...assumed, t('known.hindsight')].join(' '),
  };
}

/** What the ticks of the slider are, which of them are assumed, and what lies beyond its end. */
export function knownTicks(
  span: KnownSpan,
  { moments, zone }: KnownFacts,
  wording: Wording,
): string {
  const { t } = wording;
  const { figures: count, assumed } = countKnown(moments, null);
  const after = count - countKnown(moments, span.end).figures;
  const sentences = [t('known.ticks')];
  if (assumed > 0) sentences.push(t('known.assumed', { count, assumed }));
  if (after > 0) {
    sentences.push(t('known.after', { count: after, day: lastDay(span.end, zone, wording) }));
  }
  return sentences.join(' ');
}

/** The day that ends with a moment, or in which it lies. */
function lastDay(end: number, zone: string, wording: Wording): string {
  const time = Temporal.Instant.fromEpochMilliseconds(end - 1).toZonedDateTimeISO(zone);
  const day = parseAsOf(time.toPlainDate().toString(), zone);
  return isAsOf(day) ? wording.asOf(day, zone) : wording.moment(end, zone);
}
