import { definitionPairs } from '../breakdown.ts';
import type { Breakdown } from '../figure.ts';
import { grouped } from '../grouped.ts';
import { isSelected } from '../select.ts';
import type { FigureSelector, Partition } from '../situation.ts';
import { type CountedThing, keyAt, placePath, seriesKey } from './countedThings.ts';

/** Whoever knows all but one of these can compute it: the whole is the sum of its parts. */
export interface AdditiveRelation {
  readonly whole: CountedThing;
  readonly parts: readonly CountedThing[];
}

type Things = ReadonlyMap<string, CountedThing>;

/**
 * Every sum that a reader of the table could make: parts by any breakdown, by place and by both against each stated
 * total, declared partitions, periods within a longer one, and a running count that grows by what arrives in a period.
 */
export function additiveRelations(
  things: Things,
  partitions: readonly Partition[],
): readonly AdditiveRelation[] {
  return [
    ...sumsByBreakdownAndPlace(things),
    ...partitions.flatMap((partition) => sumsOfPartition(things, partition)),
    ...sumsOfPeriods(things),
    ...sumsOfGrowth(things),
  ];
}

/** More dimensions at once than this are not looked through. */
const MOST_KEYS = 4;

function sumsByBreakdownAndPlace(things: Things): AdditiveRelation[] {
  const found = new Map<string, { readonly whole: CountedThing; readonly parts: CountedThing[] }>();
  for (const thing of things.values()) {
    const path = placePath(thing.place);
    const defining = new Set(definitionPairs(thing.breakdown).map(([key]) => key));
    const keys = thing.breakdown.map(([key]) => key).filter((key) => !defining.has(key));
    for (const summed of subsetsOf(keys.slice(0, MOST_KEYS))) {
      const left = thing.breakdown.filter(([key]) => !summed.includes(key));
      for (let depth = path.length; depth > 0; depth--) {
        if (depth === path.length && summed.length === 0) continue;
        const whole = things.get(keyOf(thing, path.slice(0, depth).join('/'), left));
        if (whole === undefined) continue;
        const key = JSON.stringify([whole.key, summed.toSorted(), path.length]);
        const relation = found.get(key) ?? { whole, parts: [] };
        found.set(key, relation);
        relation.parts.push(thing);
      }
    }
  }
  return [...found.values()].filter(isClosed);
}

function keyOf({ indicator, unit, asOf }: CountedThing, place: string, breakdown: Breakdown) {
  return keyAt(seriesKey({ indicator, place, breakdown, unit }), asOf);
}

function subsetsOf(keys: readonly string[]): string[][] {
  return keys.reduce<string[][]>(
    (subsets, key) => [...subsets, ...subsets.map((subset) => [...subset, key])],
    [[]],
  );
}

function sumsOfPartition(things: Things, { whole, parts }: Partition): AdditiveRelation[] {
  const isOf = (selector: FigureSelector) => (thing: CountedThing) =>
    thing.figures.some((figure) => isSelected(figure, selector));
  const all = [...things.values()];
  const wholes = all.filter(isOf(whole));
  const ofParts = grouped(
    all.filter((thing) => parts.some((part) => isOf(part)(thing))),
    timeKey,
  );
  return wholes
    .map((one) => ({
      whole: one,
      parts: (ofParts.get(timeKey(one)) ?? []).filter((part) => part !== one),
    }))
    .filter(isClosed);
}

function timeKey({ unit, asOf }: CountedThing): string {
  return keyAt(unit, asOf);
}

/** A longer period against the shorter ones that fill it without a gap. */
function sumsOfPeriods(things: Things): AdditiveRelation[] {
  const flows = [...things.values()].filter(({ isFlow }) => isFlow);
  return [...grouped(flows, ({ series }) => series).values()].flatMap((series) => {
    const from = grouped(series, ({ asOf }) => String(asOf.start));
    return series.map((whole) => ({ whole, parts: periodsWithin(whole, from) })).filter(isClosed);
  });
}

function periodsWithin(
  { key, asOf }: CountedThing,
  from: ReadonlyMap<string, readonly CountedThing[]>,
): readonly CountedThing[] {
  const parts: CountedThing[] = [];
  for (let at = asOf.start; at < asOf.end;) {
    const next = (from.get(String(at)) ?? [])
      .filter((one) => one.key !== key && one.asOf.end <= asOf.end && one.asOf.end > at)
      .sort((one, other) => one.asOf.end - other.asOf.end)[0];
    if (next === undefined) return [];
    parts.push(next);
    at = next.asOf.end;
  }
  return parts;
}

/** Which running count grows by which flow. */
const GROWS_BY: ReadonlyMap<string, string> = new Map([['arrivals_in_period', 'arrivals']]);

function sumsOfGrowth(things: Things): AdditiveRelation[] {
  const all = [...things.values()];
  const endings = grouped(all, (thing) => endKey(thing, thing.indicator, thing.asOf.end));
  return all.flatMap((flow) => {
    const indicator = GROWS_BY.get(flow.indicator);
    if (indicator === undefined) return [];
    const after = endings.get(endKey(flow, indicator, flow.asOf.end)) ?? [];
    const before = endings.get(endKey(flow, indicator, flow.asOf.start)) ?? [];
    return after.flatMap((whole) => before.map((start) => ({ whole, parts: [start, flow] })));
  });
}

function endKey({ place, breakdown, unit }: CountedThing, indicator: string, end: number): string {
  return `${seriesKey({ indicator, place, breakdown, unit })} ${String(end)}`;
}

/** A single part tells nothing of the rest that is not stated. */
function isClosed({ parts }: AdditiveRelation): boolean {
  return parts.length > 1;
}
