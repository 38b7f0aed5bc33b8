import type { Breakdown } from '#domain/figure.ts';
import type { Speech } from './speech.ts';
import type { Calendar } from './calendar.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { asOfWords } from './timeWords.ts';

export interface IndicatorWords {
  readonly label: string;
  readonly definition: string;
  readonly includes: string;
  readonly leavesOut: string;
}

/** The dictionary entry in words; an indicator that is not in it speaks under its raw name. */
export function indicatorWords(key: string, speech: Speech): IndicatorWords {
  const part = (name: keyof IndicatorWords): string =>
    speech.find(`indicator.${key}.${name}`) ??
    speech.t(`indicator.unknown.${name}`, { indicator: key });
  return {
    label: part('label'),
    definition: part('definition'),
    includes: part('includes'),
    leavesOut: part('leavesOut'),
  };
}

/** "civilians, Armenian side"; what is not known is said as `key: value`, nothing is left out. */
export function breakdownWords(
  breakdown: Breakdown,
  speech: Speech & { calendar: Calendar },
): string {
  return breakdown
    .map(([key, value]) => pairWords(key, value, speech))
    .join(speech.t('breakdown.separator'));
}

function pairWords(key: string, value: string, speech: Speech & { calendar: Calendar }): string {
  const known = speech.find(`breakdown.${key}=${value}`);
  if (known !== null) return known;
  if (key === 'since') {
    const date = parseAsOf(value, 'UTC');
    if (isAsOf(date)) return speech.t('breakdown.since', { date: asOfWords(date, 'UTC', speech) });
  }
  return (
    (key === 'ethnicity' || key === 'force' ? speech.find(`breakdown.${key}`, { value }) : null) ??
    speech.t('breakdown.other', { key, value })
  );
}
