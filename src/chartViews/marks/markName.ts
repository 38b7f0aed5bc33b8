import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';
import { unitWords } from './unitWords.ts';

/**
 * One figure in one spoken line: "26 September 2023, 08:00 (04:00 UTC): 13,550 people, Government of Armenia".
 * Made once for each figure: a slider over the known moments builds the same marks at every step.
 */
export function markName(figure: Figure, zone: string, wording: Wording): string {
  const names = NAMES.get(wording) ?? new WeakMap<Figure, string>();
  NAMES.set(wording, names);
  const known = names.get(figure);
  if (known !== undefined) return known;
  const name = wording.t('plot.markName', {
    asOf: wording.asOf(figure.asOf, zone),
    value: wording.quantity(figure.quantity),
    unit: unitWords(figure, wording),
    source: figure.source,
  });
  names.set(figure, name);
  return name;
}

const NAMES = new WeakMap<Wording, WeakMap<Figure, string>>();
