import type { AsOf } from '#domain/asOf.ts';
import { breakdownKey } from '#domain/breakdown.ts';
import { daySpread } from '#domain/daySpread.ts';
import type { Figure } from '#domain/figure.ts';
import { grouped } from '#domain/grouped.ts';
import { exactly } from '#domain/quantity.ts';
import { type Series, seriesOf } from '#domain/series.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { BandView, TimeAxisView } from '../chartView.ts';
import type { CountsScene } from './countsScene.ts';

/**
 * Range between sources, day by day: the last figure of each source for that day, where there are two
 * sources at least. A range of statements, never a confidence interval.
 */
export function dayRanges(scene: CountsScene, time: TimeAxisView): BandView[] {
  const days = daysOf(time, scene.context.zone);
  return byDefinition(scene.figures).flatMap((series) =>
    days.flatMap((day) => rangeOf(daySpread(series, day), day, { scene, time }) ?? []),
  );
}

/** In the order in which the figures come. */
function byDefinition(figures: readonly Figure[]): readonly (readonly Series[])[] {
  const groups = grouped(seriesOf(figures), definitionOf);
  if (groups.size < 2) return [...groups.values()];
  const definitions = new Set(figures.map(definitionOf));
  return [...definitions].flatMap((definition) => {
    const group = groups.get(definition);
    return group === undefined ? [] : [group];
  });
}

/** Two definitions ("since 14 August", "since July") are two things: no range spans both. */
function definitionOf({
  indicator,
  place,
  breakdown,
  unit,
  measure,
}: Pick<Series, 'indicator' | 'place' | 'breakdown' | 'unit' | 'measure'>): string {
  return JSON.stringify([indicator, place, breakdownKey(breakdown), unit, measure]);
}

interface RangeScene {
  readonly scene: CountsScene;
  readonly time: TimeAxisView;
}

/** @param last of each source for that day */
function rangeOf(last: readonly Figure[], day: AsOf, { scene, time }: RangeScene): BandView | null {
  const { wording, zone } = scene.context;
  const stated = last.flatMap((figure) => scene.drawn(figure) ?? []);
  const extent = extentOf(time, day);
  if (extent === null || stated.length < 2) return null;
  const y0 = stated.reduce((low, drawn) => Math.min(low, drawn.yLow ?? drawn.y), Infinity);
  const y1 = stated.reduce((high, drawn) => Math.max(high, drawn.y), 0);
  if (y0 === y1) return null;
  const words = (value: number) =>
    scene.relative
      ? wording.share({ known: true, low: value, high: value, about: false, aboveWhole: false })
      : wording.quantity(exactly(value));
  const [low, high] = [words(y0), words(y1)];
  return {
    ...extent,
    y0,
    y1,
    tone: 6,
    // Said when it is asked for, not at each step of a slider.
    get name() {
      const said = { day: wording.asOf(day, zone), low, high, count: stated.length };
      return wording.t('plot.rangeBetweenSources', said);
    },
  };
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
