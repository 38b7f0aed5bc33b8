import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';
import { unitWords } from './unitWords.ts';

/** One figure in one spoken line: "26 September 2023, 08:00 (04:00 UTC): 13,550 people, Government of Armenia". */
export function markName(figure: Figure, zone: string, wording: Wording): string {
  return wording.t('plot.markName', {
    asOf: wording.asOf(figure.asOf, zone),
    value: wording.quantity(figure.quantity),
    unit: unitWords(figure, wording),
    source: figure.source,
  });
}
