import type { AsOf } from '#domain/asOf.ts';
import { breakdownKey } from '#domain/breakdown.ts';
import { daySpread, figuresByDay } from '#domain/daySpread.ts';
import type { Figure } from '#domain/figure.ts';
import { exactly } from '#domain/quantity.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { BandView, TimeAxisView } from '../chartView.ts';
import type { CountsScene } from './countsScene.ts';

/**
 * Range between sources, day by day: the last figure of each source for that day, where there are two
 * sources at least. A range of statements, never a confidence interval.
 */
export function dayRanges(scene: CountsScene, time: TimeAxisView): BandView[] {
  const days = daysOf(time, scene.context.zone);
  return [...byDefinition(scene.figures).values()].flatMap((figures) =>
    rangesOf(figures, days, { scene, time }),
  );
}

function byDefinition(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  let last: { readonly example: Figure; readonly group: Figure[] } | null = null;
  for (const figure of figures) {
    // Most figures count the same as the one before.
    if (last === null || !isSameDefinition(last.example, figure)) {
      const key = definitionOf(figure);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      last = { example: figure, group };
    }
    last.group.push(figure);
  }
  return groups;
}

function isSameDefinition(one: Figure, other: Figure): boolean {
  return (
    one.indicator === other.indicator &&
    one.place === other.place &&
    one.unit === other.unit &&
    one.measure === other.measure &&
    one.breakdown.length + other.breakdown.length === 0
  );
}

/** Two definitions ("since 14 August", "since July") are two things: no range spans both. */
function definitionOf({ indicator, place, breakdown, unit, measure }: Figure): string {
  return JSON.stringify([indicator, place, breakdownKey(breakdown), unit, measure]);
}

function rangesOf(
  figures: readonly Figure[],
  days: readonly AsOf[],
  { scene, time }: { scene: CountsScene; time: TimeAxisView },
): BandView[] {
  const { wording, zone } = scene.context;
  const byDay = figuresByDay(figures, days);
  return days.flatMap((day, index) => {
    const stated = daySpread(byDay[index] ?? [], day).flatMap((figure) => {
      const drawn = scene.drawn(figure);
      return drawn === null ? [] : [drawn];
    });
    const extent = extentOf(time, day);
    if (extent === null || stated.length < 2) return [];
    const y0 = stated.reduce((low, drawn) => Math.min(low, drawn.yLow ?? drawn.y), Infinity);
    const y1 = stated.reduce((high, drawn) => Math.max(high, drawn.y), 0);
    if (y0 === y1) return [];
    const words = (value: number) =>
      scene.relative
        ? wording.share({
            known: true,
            low: value,
            high: value,
            about: false,
            aboveWhole: false,
          })
        : wording.quantity(exactly(value));
    return [
      {
        ...extent,
        y0,
        y1,
        tone: 6 as const,
        name: wording.t('plot.rangeBetweenSources', {
          day: wording.asOf(day, zone),
          low: words(y0),
          high: words(y1),
          count: stated.length,
        }),
      },
    ];
  });
}

/** Days longer than this would be thinner than a hair each; the spread then stays in the notes. */
const MOST_DAYS = 62;

function daysOf(time: TimeAxisView, zone: string): AsOf[] {
  const start = time.segments[0]?.start ?? 0;
  const end = time.segments.at(-1)?.end ?? 0;
  const days: AsOf[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).startOfDay();
  while (at.epochMilliseconds < end && days.length <= MOST_DAYS) {
    const next = at.add({ days: 1 });
    days.push({
      text: at.toPlainDate().toString(),
      precision: 'day',
      start: at.epochMilliseconds,
      end: next.epochMilliseconds,
      zoneAssumed: false,
    });
    at = next;
  }
  return days.length > MOST_DAYS ? [] : days;
}
