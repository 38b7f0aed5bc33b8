import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { LedgerEntry, LedgerKind } from '#domain/changeLedger.ts';
import type { Wording } from '#wording/wording.ts';

interface ChangesSpan {
  /** As the address holds it, a day or an instant; null = from the beginning. */
  readonly since: string | null;
  /** Epoch ms of "as known at"; null = the latest. */
  readonly until: number | null;
  readonly zone: string;
  /** What is filtered, in words. */
  readonly filters: readonly string[];
}

/**
 * The counts in a sentence.
 * @example "Since the end of 26 September 2023: 210 new, 2 revised, 0 withdrawn."
 */
export function changesSentence(
  entries: readonly LedgerEntry[],
  span: ChangesSpan,
  wording: Wording,
): string {
  const { t } = wording;
  const words = spanWords(span, wording);
  const of =
    span.filters.length === 0
      ? words
      : t('changes.only', { of: words, filters: wording.list(span.filters) });
  if (entries.length === 0) return t('changes.none', { span: of });
  const counts = countKinds(entries);
  return t('changes.counts', {
    span: of,
    fresh: t('changes.new', { count: counts.new }),
    revised: t('changes.revised', { count: counts.revised }),
    withdrawn: t('changes.withdrawn', { count: counts.withdrawn }),
  });
}

export function countKinds(entries: readonly LedgerEntry[]): Record<LedgerKind, number> {
  const counts = { new: 0, revised: 0, withdrawn: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}

function spanWords({ since, until, zone }: ChangesSpan, wording: Wording): string {
  const { t } = wording;
  const end = until === null ? null : wording.moment(until, zone);
  const start = since === null ? null : startWords(since, zone, wording);
  if (start === null)
    return end === null ? t('changes.ever') : t('changes.everUntil', { until: end });
  if (end === null) return t('changes.sinceMoment', { moment: start });
  return t('changes.sinceUntil', { since: start, until: end });
}

/** A day means its end: who chose 26 September is not told of the 27th, 00:00. */
function startWords(since: string, zone: string, wording: Wording): string | null {
  const moment = parseAsOf(since, zone);
  if (!isAsOf(moment)) return null;
  const words = wording.asOf(moment, zone);
  return moment.precision === 'instant' ? words : wording.t('changes.endOfDay', { day: words });
}
