import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFigure, exactAt } from '#domain/fixtures.ts';
import { seriesOf } from '#domain/series.ts';
import { createWording } from '#wording/wording.ts';
import { buildTimeAxis } from '../axes/timeAxis.ts';
import { drawnRuns } from './drawnRuns.ts';
import { drawnCount } from './drawnValue.ts';
import { lineRuns } from './lineRuns.ts';

const HOUR = 3_600_000;
const figure = aFigure();
const lineAt = (hours: readonly number[]) => hours.map((hour) => ({ at: hour * HOUR, figure }));
const hoursOf = (runs: ReturnType<typeof lineRuns>) =>
  runs.map((run) => run.map((point) => point.at / HOUR));

describe('lineRuns', () => {
  it.each([
    [[0, 6, 12], [[0, 6, 12]]],
    [[0, 24, 48], [[0, 24, 48]]],
    [
      [0, 25, 30],
      [[0], [25, 30]],
    ],
    [[7], [[7]]],
    [[], []],
  ])('cuts %j at gaps over 24 hours', (hours, runs) => {
    expect(hoursOf(lineRuns(lineAt(hours), 24))).toEqual(runs);
  });

  it('bridges no gap longer than the cadence, cuts none shorter and loses no point', () => {
    const hours = fc
      .uniqueArray(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 })
      .map((all) => all.sort((one, other) => one - other));
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 200 }), (all, cadence) => {
        const runs = hoursOf(lineRuns(lineAt(all), cadence));
        expect(runs.flat()).toEqual(all);
        for (const run of runs) {
          run.slice(1).forEach((hour, index) => {
            expect(hour - (run[index] ?? hour)).toBeLessThanOrEqual(cadence);
          });
        }
        runs.slice(1).forEach((run, index) => {
          expect((run[0] ?? 0) - (runs[index]?.at(-1) ?? 0)).toBeGreaterThan(cadence);
        });
      }),
    );
  });
});

describe('drawnRuns', () => {
  const day = (hour: number) => `2023-09-25T${String(hour).padStart(2, '0')}:00:00+04:00`;
  const window = {
    start: exactAt('2023-09-25', 1).asOf.start,
    end: exactAt('2023-09-25', 1).asOf.end,
  };
  const time = buildTimeAxis(
    { window, breaks: [], width: 600 },
    'Asia/Yerevan',
    createWording('en'),
  );
  const heights = (values: readonly (number | null)[], scale: 'linear' | 'log') => {
    const figures = values.map((value, hour) =>
      value === null
        ? aFigure({ asOf: day(hour), value: null, status: 'not_reported' })
        : exactAt(day(hour), value),
    );
    const line = seriesOf(figures)[0]?.line ?? [];
    const runs = drawnRuns(line, { time, cadenceHours: 24, scale, drawn: drawnCount });
    return runs.map((run) => run.map((point) => point.y));
  };

  it('cuts the line where a source said that it has no number', () => {
    expect(heights([1, 2, null, 4, 5], 'linear')).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it('draws a zero on a linear axis and cuts the line there on a logarithmic one', () => {
    expect(heights([1, 2, 0, 4, 5], 'linear')).toEqual([[1, 2, 0, 4, 5]]);
    expect(heights([1, 2, 0, 4, 5], 'log')).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it('leaves a lone point to its mark', () => {
    expect(heights([1, null, 3], 'linear')).toEqual([]);
  });
});
