import type { CombineRefusal } from '#domain/combine.ts';
import type { Figure, Measure } from '#domain/figure.ts';
import type { DifferenceRefusal } from '#domain/figureDifference.ts';
import type { RemainderRefusal } from '#domain/figureRemainder.ts';
import type { ShareRefusal } from '#domain/figureShare.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { isSameThing } from '#domain/kindOfCount.ts';
import type { OverlayCaution } from '#domain/mayOverlay.ts';
import { DEFINITION_KEYS } from '#domain/breakdown.ts';
import { sourceName } from './figureSentence.ts';
import { sentenceStart } from './sentenceStart.ts';
import type { Wording } from './wording.ts';

export type GuardReason =
  CombineRefusal | DifferenceRefusal | ShareRefusal | RemainderRefusal | OverlayCaution;

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
  const chain = reason === 'same_people' ? chainWords(one, other, wording) : null;
  const sentence = t(keyOf(reason, [one, other], chain !== null), {
    ...namedValues([one, other], zone, wording),
    chain: chain ?? '',
  });
  return sentenceStart(sentence, language);
}

function keyOf(reason: GuardReason, [one, other]: readonly [Figure, Figure], hasChain: boolean) {
  if (reason === 'same_people' && hasChain) return 'refusal.same_people_chain';
  if (reason === 'two_sources' && !isSameThing(one, other)) return 'refusal.two_sources_parts';
  return `refusal.${reason}` as const;
}

/** What the two are called: by indicator, and by group and place where these tell them apart. */
export function thingNames(
  pair: readonly [Figure, Figure],
  wording: Wording,
): readonly [string, string] {
  const [one, other] = pair;
  const byPlace = one.indicator === other.indicator && one.place !== other.place;
  return [thingName(one, byPlace, wording), thingName(other, byPlace, wording)];
}

function thingName(figure: Figure, byPlace: boolean, wording: Wording): string {
  const values = {
    label: wording.indicator(figure.indicator).label,
    breakdown: wording.breakdown(figure.breakdown),
    place: wording.place(figure.place),
  };
  if (figure.breakdown.length === 0)
    return byPlace ? wording.t('refusal.name.place', values) : values.label;
  return wording.t(byPlace ? 'refusal.name.groupAndPlace' : 'refusal.name.group', values);
}

function namedValues(
  pair: readonly [Figure, Figure],
  zone: string,
  wording: Wording,
): Record<string, string> {
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
function countedWords({ indicator, unit }: Figure, wording: Wording): string {
  const counts = indicatorOf(indicator)?.counts ?? 'people';
  const counted = unit === 'people' || unit === '' ? counts : unit;
  return wording.find(`figure.subject.${counted}`, { count: 2 }) ?? counted;
}

function chainWords(one: Figure, other: Figure, wording: Wording): string | null {
  return (
    wording.find(`refusal.chain.${one.indicator}_${other.indicator}`) ??
    wording.find(`refusal.chain.${other.indicator}_${one.indicator}`)
  );
}

function definitionDifferences([one, other]: readonly [Figure, Figure], wording: Wording) {
  const valueOf = ({ breakdown }: Figure, key: string) => new Map(breakdown).get(key);
  return DEFINITION_KEYS.filter((key) => valueOf(one, key) !== valueOf(other, key)).map((key) =>
    wording.t(`refusal.definition.${key}`),
  );
}
