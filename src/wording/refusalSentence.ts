import { DEFINITION_KEYS, sameBreakdown } from '#domain/breakdown.ts';
import type { CombineRefusal } from '#domain/combine.ts';
import type { Figure, Measure } from '#domain/figure.ts';
import type { DifferenceRefusal } from '#domain/figureDifference.ts';
import type { RemainderRefusal } from '#domain/figureRemainder.ts';
import type { ShareRefusal } from '#domain/figureShare.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { isSameThing } from '#domain/kindOfCount.ts';
import type { OverlayCaution } from '#domain/mayOverlay.ts';
import { sourceName } from './figureSentence.ts';
import { sentenceStart } from './sentenceStart.ts';
import type { Wording } from './wording.ts';

export type GuardReason =
  CombineRefusal | DifferenceRefusal | ShareRefusal | RemainderRefusal | OverlayCaution;

type Pair = readonly [Figure, Figure];

export interface RefusalFacts {
  readonly reason: GuardReason;
  /** As the domain gives them: at most two, the part before its whole, the count before its base. */
  readonly concerned: readonly Figure[];
  readonly zone: string;
}

/**
 * Why some figures are not combined, in one sentence that names the two things.
 * @example "Evacuated inside the area (cumulative) and Arrivals (cumulative) may be the same people: first evacuated
 *   inside, then arrived."
 */
export function refusalSentence(
  { reason, concerned, zone }: RefusalFacts,
  wording: Wording,
): string {
  const [one, other = one] = concerned;
  const { t, language } = wording;
  if (one === undefined || other === undefined) {
    return t(reason === 'not_declared' ? 'refusal.not_declared_set' : `refusal.${reason}`);
  }
  if (reason === 'same_people') return samePeopleSentence([one, other], zone, wording);
  const values = namedValues([one, other], zone, wording);
  return sentenceStart(t(keyOf(reason, [one, other]), values), language);
}

/** In the order in which people come from one count into the other, where that is known. */
function samePeopleSentence([one, other]: Pair, zone: string, wording: Wording): string {
  const chainOf = (first: Figure, second: Figure) =>
    wording.find(`refusal.chain.${first.indicator}_${second.indicator}`);
  for (const pair of [
    [one, other],
    [other, one],
  ] as const) {
    const chain = chainOf(...pair);
    if (chain === null) continue;
    return wording.t('refusal.same_people_chain', { ...namedValues(pair, zone, wording), chain });
  }
  return wording.t('refusal.same_people', namedValues([one, other], zone, wording));
}

function keyOf(reason: Exclude<GuardReason, 'same_people'>, [one, other]: Pair) {
  if (reason === 'two_sources' && !isSameThing(one, other)) return 'refusal.two_sources_parts';
  return `refusal.${reason}` as const;
}

/** What the two are called: by indicator, and by group, else place, where that tells them apart. */
function thingNames([one, other]: Pair, wording: Wording): readonly [string, string] {
  const byGroup = !sameBreakdown(one.breakdown, other.breakdown);
  const byPlace = !byGroup && one.indicator === other.indicator && one.place !== other.place;
  const nameOf = (figure: Figure) => {
    const { label } = wording.indicator(figure.indicator);
    const breakdown = wording.breakdown(figure.breakdown);
    if (byPlace)
      return wording.t('refusal.name.place', { label, place: wording.place(figure.place) });
    return byGroup && breakdown !== ''
      ? wording.t('refusal.name.group', { label, breakdown })
      : label;
  };
  return [nameOf(one), nameOf(other)];
}

function namedValues(pair: Pair, zone: string, wording: Wording): Record<string, string> {
  const [one, other] = pair;
  const names = thingNames(pair, wording);
  return {
    ...prefixed('one', { name: names[0], ...valuesOf(one, zone, wording) }),
    ...prefixed('other', { name: names[1], ...valuesOf(other, zone, wording) }),
    difference: wording.list(definitionDifferences(pair, wording)),
  };
}

interface ThingValues {
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly asOf: string;
  readonly counted: string;
  readonly measure: string;
  readonly kind: string;
}

function valuesOf(figure: Figure, zone: string, wording: Wording): Omit<ThingValues, 'name'> {
  const measure: Measure | 'unknown' = figure.measure ?? 'unknown';
  return {
    value: wording.quantity(figure.quantity),
    source: sourceName(figure, wording),
    asOf: wording.asOfShort(figure.asOf, zone),
    counted: countedWords(figure, wording),
    measure: wording.t(`refusal.measure.${measure}`),
    kind: wording.t(`refusal.kind.${measure}`),
  };
}

function prefixed(side: 'one' | 'other', values: ThingValues): Record<string, string> {
  const { name, value, source, asOf, counted, measure, kind } = values;
  return {
    [side]: name,
    [`${side}Value`]: value,
    [`${side}Source`]: source,
    [`${side}AsOf`]: asOf,
    [`${side}Counted`]: counted,
    [`${side}Measure`]: measure,
    [`${side}Kind`]: kind,
  };
}

/** "people", "movements", "vehicles": border crossings come with the unit people and are not. */
export function countedWords({ indicator, unit }: Figure, wording: Wording): string {
  const counts = indicatorOf(indicator)?.counts ?? 'people';
  const counted = unit === 'people' || unit === '' ? counts : unit;
  return wording.find(`figure.subject.${counted}`, { count: 2 }) ?? counted;
}

function definitionDifferences([one, other]: Pair, wording: Wording) {
  const valueOf = ({ breakdown }: Figure, key: string) => new Map(breakdown).get(key);
  return DEFINITION_KEYS.filter((key) => valueOf(one, key) !== valueOf(other, key)).map((key) =>
    wording.t(`refusal.definition.${key}`),
  );
}
