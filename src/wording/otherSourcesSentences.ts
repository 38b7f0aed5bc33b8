import { asOfsOverlap, isSameTime } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { between } from '#domain/quantity.ts';
import type { Spread } from '#domain/spread.ts';
import { sourceName } from './figureSentence.ts';
import type { Wording } from './wording.ts';

const LISTED = 5;
/** Of figures that are not of about the same time, fewer are worth their length. */
const LISTED_APART = 3;
/** A day on which clocks go back has an hour more. */
const LONGEST_DAY = 25 * 3_600_000;

/**
 * What other sources state beside the chosen one: within one cadence of it, and later; earlier only where there is
 * nothing else to hold it against. Empty where no other source speaks of the same thing.
 * @example ["Other sources: from 26,600 to 40,000 (Government of Armenia: about 26,600; UNHCR: about 40,000)."]
 */
export function otherSourcesSentences(spread: Spread, zone: string, wording: Wording): string[] {
  const { members, newer, older } = spread;
  // Another period is no earlier or later figure of this one.
  if (members[0]?.measure === 'flow') return besideSentence(spread, zone, wording);
  return [
    ...besideSentence(spread, zone, wording),
    ...apartSentence('summary.newerSources', newer, { zone, wording }),
    ...(members.length > 1 || newer.length > 0
      ? []
      : apartSentence('summary.olderSources', older, { zone, wording })),
  ];
}

/**
 * "from about 26,600 to 40,000": each end keeps the hedge of the figure that gives it. Null where the figures leave
 * both ends open, or where there is none.
 * @example at least 32 beside about 200 -> "at least 32"
 */
export function rangeWords(figures: readonly Figure[], wording: Wording): string | null {
  const ends = endsOf(figures);
  if (ends === null) return null;
  const { low, high } = ends;
  const isPoint = low.at === high.at;
  if (isPoint || high.at === Infinity || low.at === 0) {
    if (low.at === 0 && high.at === Infinity) return null;
    const about = isPoint ? low.about || high.about : (low.at === 0 ? high : low).about;
    return wording.quantity(between(low.at, high.at, about));
  }
  const said = ({ at, about }: End) => wording.quantity(between(at, at, about));
  return wording.t('summary.fromTo', { low: said(low), high: said(high) });
}

interface Manner {
  readonly zone: string;
  readonly wording: Wording;
}

/** "A: about 26,600; B: at least 40,000"; a time that is not the first one's is said; a long list ends with how many more. */
export function sourcesWithQuantities(
  figures: readonly Figure[],
  reference: Figure,
  { zone, wording }: Manner,
): string {
  const named = figures.slice(0, LISTED).map((figure) => {
    const values = {
      source: sourceName(figure, wording),
      quantity: wording.quantity(figure.quantity),
      asOf: wording.asOfShort(figure.asOf, zone),
    };
    return isOfThatTime(figure, reference)
      ? wording.t('summary.sourceAndQuantity', values)
      : wording.t('summary.sourceAndQuantityAsOf', values);
  });
  return joined(named, figures.length - named.length, wording);
}

function besideSentence({ members }: Spread, zone: string, wording: Wording): string[] {
  const [reference, ...others] = members;
  const [only] = others;
  if (reference === undefined || only === undefined) return [];
  if (others.length > 1) {
    const list = sourcesWithQuantities(others, reference, { zone, wording });
    const range = rangeWords(others, wording);
    if (range === null) return [wording.t('summary.otherSourcesOpen', { list })];
    return [wording.t('summary.otherSources', { range, list })];
  }
  const values = {
    source: sourceName(only, wording),
    quantity: wording.quantity(only.quantity),
    asOf: wording.asOfShort(only.asOf, zone),
  };
  const key = isOfThatTime(only, reference) ? 'summary.otherSource' : 'summary.otherSourceAsOf';
  return [wording.t(key, values)];
}

function apartSentence(
  key: 'summary.newerSources' | 'summary.olderSources',
  figures: readonly Figure[],
  { zone, wording }: Manner,
): string[] {
  if (figures.length === 0) return [];
  const named = figures.slice(0, LISTED_APART).map((figure) =>
    wording.t('summary.quantityOfSource', {
      source: sourceName(figure, wording),
      quantity: wording.quantity(figure.quantity),
      asOf: wording.asOfShort(figure.asOf, zone),
    }),
  );
  const list = joined(named, figures.length - named.length, wording);
  return [wording.t(key, { count: figures.length, list })];
}

function joined(named: readonly string[], more: number, wording: Wording): string {
  const items = more > 0 ? [...named, wording.t('summary.andMoreSources', { count: more })] : named;
  return items.join(wording.t('summary.separator'));
}

/** An hour and its day are about one time; a month and a day of it are not, and say so. */
function isOfThatTime({ asOf }: Figure, reference: Figure): boolean {
  if (isSameTime(asOf, reference.asOf)) return true;
  const isShort = [asOf, reference.asOf].every(({ start, end }) => end - start <= LONGEST_DAY);
  return isShort && asOfsOverlap(asOf, reference.asOf);
}

interface End {
  readonly at: number;
  readonly about: boolean;
}

/** "About" belongs to the end that it was said of: an exact lower bound stays one beside a rounded number. */
function endsOf(figures: readonly Figure[]): { readonly low: End; readonly high: End } | null {
  const known = figures.flatMap(({ quantity }) => (quantity.known ? [quantity] : []));
  const [first] = known;
  if (first === undefined) return null;
  let low: End = { at: first.low, about: first.about };
  let high: End = { at: first.high, about: first.about };
  for (const quantity of known) {
    if (quantity.low < low.at) low = { at: quantity.low, about: quantity.about };
    else if (quantity.low === low.at && quantity.about) low = { ...low, about: true };
    if (quantity.high > high.at) high = { at: quantity.high, about: quantity.about };
    else if (quantity.high === high.at && quantity.about) high = { ...high, about: true };
  }
  return { low, high };
}
