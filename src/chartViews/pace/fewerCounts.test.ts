import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresOf } from '#domain/fixtures.ts';
import { seriesOf, type Series } from '#domain/series.ts';
import { fastestStep, fewerCounts, stepsWithin } from './fewerCounts.ts';

const MOST = 12;
const START = 1_695_542_400_000;
const MINUTE = 60_000;

/** Counts minutes apart that rise by any number of people. */
const anySeries = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.nat(5000)), {
    minLength: 2,
    maxLength: 120,
    size: 'max',
  })
  .map((steps): Series => {
    let at = START;
    let value = 0;
    const rows = steps.map(([minutes, people]) => {
      at += minutes * MINUTE;
      value += people;
      return { asOf: Temporal.Instant.fromEpochMilliseconds(at).toString(), value };
    });
    const [series] = seriesOf(figuresOf(rows));
    if (series === undefined) throw new Error('Rows make a series.');
    return series;
  });

it('a series with few counts is left as it is', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      expect(fewer(series, series.line.length)).toBe(series);
    }),
  );
});

it('a series with many keeps about as many as asked for, and the people between first and last', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      const drawn = fewer(series, MOST);
      expect(drawn.line.length).toBeLessThanOrEqual(MOST + 4);
      const areas = stepsWithin(drawn, windowOf(series)).map(
        ({ hours, perHour }) => hours * (perHour?.low ?? NaN),
      );
      const people = numberOf(series, -1) - numberOf(series, 0);
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(people, 3);
    }),
  );
});

it('the fastest step stays, so that the title is seen', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      const before = fastestStep(stepsWithin(series, windowOf(series)));
      const after = stepsWithin(fewer(series, MOST), windowOf(series));
      expect(after.map(({ perHour }) => perHour?.low)).toContain(before?.perHour?.low);
    }),
  );
});

function fewer(series: Series, most: number): Series {
  return fewerCounts(series, { window: windowOf(series), most });
}

function windowOf(series: Series): { start: number; end: number } {
  return { start: START, end: series.line.at(-1)?.at ?? START };
}

function numberOf(series: Series, index: number): number {
  return series.line.at(index)?.figure.value ?? NaN;
}
