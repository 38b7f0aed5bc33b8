import { describe, expect, it } from 'vitest';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import type { RowFixture } from './fixtures.ts';
import { figuresOf } from './fixtures.ts';
import { paceOf } from './pace.ts';
import { seriesOf } from './series.ts';

function stepsOf(rows: readonly RowFixture[]) {
  return seriesOf(figuresOf(rows)).flatMap(paceOf);
}

const NINE = '2023-09-26T09:00:00+04:00';
const ELEVEN = '2023-09-26T11:00:00+04:00';

describe('paceOf', () => {
  it('divides the people by the hours between two counts', () => {
    expect(
      stepsOf([
        { asOf: NINE, value: 100 },
        { asOf: ELEVEN, value: 160 },
      ]),
    ).toMatchObject([
      {
        hours: 2,
        people: { low: 60 },
        perHour: { low: 30, high: 30, about: false },
        skipped: null,
      },
    ]);
  });

  it('carries "about" and open ends', () => {
    const [about] = stepsOf([
      { asOf: NINE, value: 100, qualifier: 'about' },
      { asOf: ELEVEN, value: 160 },
    ]);
    const [open] = stepsOf([
      { asOf: NINE, value: 100 },
      { asOf: ELEVEN, value: 160, qualifier: 'at_least' },
    ]);
    expect(about?.perHour).toEqual({ low: 30, high: 30, about: true });
    expect(open?.perHour).toEqual({ low: 30, high: Infinity, about: false });
  });

  it.each([
    [
      'two open counts',
      [
        { asOf: NINE, qualifier: 'at_least' },
        { asOf: ELEVEN, qualifier: 'at_least' },
      ],
      'open_ends',
    ],
    ['a count without a number', [{ asOf: NINE }, { asOf: ELEVEN, value: null }], 'not_reported'],
    [
      'a fall',
      [
        { asOf: NINE, value: 5 },
        { asOf: ELEVEN, value: 3 },
      ],
      'revised_down',
    ],
    [
      'a stock',
      [
        { asOf: NINE, indicator: 'sheltered' },
        { asOf: ELEVEN, indicator: 'sheltered', value: 120 },
      ],
      'not_cumulative',
    ],
    ['two days', [{ asOf: '2023-09-25' }, { asOf: '2023-09-26', value: 120 }], 'not_instants'],
  ] satisfies [string, RowFixture[], string][])(
    'skips %s and says why',
    (_title, rows, skipped) => {
      expect(stepsOf(rows)).toMatchObject([{ perHour: null, skipped }]);
    },
  );

  it('has no step between two readings of one moment', () => {
    const rows = [
      { asOf: NINE, value: 42_502 },
      { asOf: NINE, value: 42_500, role: 'triangulation' as const },
    ];
    expect(stepsOf(rows)).toEqual([]);
  });

  it('supports 26,600 rather than 40,000 people on 27 September', () => {
    const steps = seriesOf(arrivalsOfArchive()).flatMap(paceOf);
    expect(steps).toHaveLength(23);
    const fastest = steps.map(({ perHour }) => perHour?.high ?? 0);
    const of27September = steps.filter(({ to }) => to.figure.asOf.text.startsWith('2023-09-27'));
    expect(of27September.every(({ perHour }) => (perHour?.high ?? 0) * 24 < 30_000)).toBe(true);
    expect(fastest.every((perHour) => perHour * 24 < 40_000)).toBe(true);
  });
});
