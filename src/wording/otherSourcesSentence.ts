import type { Figure } from '#domain/figure.ts';
import { between } from '#domain/quantity.ts';
import type { Spread } from '#domain/spread.ts';
import { sourceName } from './figureSentence.ts';
import type { Wording } from './wording.ts';

const LISTED = 5;

/**
 * What the other sources state beside the chosen one, within one cadence of it; null where there is none.
 * @example "Other sources: from 26,600 to 40,000 (Government of Armenia: about 26,600; UNHCR: about 40,000)."
 */
export function otherSourcesSentence(spread: Spread, wording: Wording): string | null {
  const [, ...others] = spread.members;
  if (others.length === 0) return null;
  const list = sourcesWithQuantities(others, wording);
  if (others.length === 1) return wording.t('summary.otherSource', { list });
  return wording.t('summary.otherSources', { range: rangeWords(rangeOf(others), wording), list });
}

/** "from 26,600 to 40,000"; a point, a bound or "about" keep their words. */
export function rangeWords(range: Spread['range'], wording: Wording): string {
  const { low, high, about } = range;
  if (low >= high || high === Infinity || low === 0) {
    return wording.quantity(between(low, high, about));
  }
  const ends = { low: wording.number(low), high: wording.number(high) };
  return wording.t(about ? 'summary.fromToAbout' : 'summary.fromTo', ends);
}

/** "A: about 26,600; B: at least 40,000"; a long list ends with how many more. */
export function sourcesWithQuantities(figures: readonly Figure[], wording: Wording): string {
  const named = figures.slice(0, LISTED).map((figure) =>
    wording.t('summary.sourceAndQuantity', {
      source: sourceName(figure, wording),
      quantity: wording.quantity(figure.quantity),
    }),
  );
  const more = figures.length - named.length;
  if (more > 0) named.push(wording.t('summary.andMoreSources', { count: more }));
  return named.join(wording.t('summary.separator'));
}

function rangeOf(figures: readonly Figure[]): Spread['range'] {
  let low = Infinity;
  let high = 0;
  let about = false;
  for (const { quantity } of figures) {
    if (!quantity.known) continue;
    low = Math.min(low, quantity.low);
    high = Math.max(high, quantity.high);
    about ||= quantity.about;
  }
  return { low, high, about };
}
