import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInTwoOrders } from './arbitraries.ts';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import type { Figure } from './figure.ts';
import { figuresOf, timeOf } from './fixtures.ts';
import { asKnownAt } from './knownAt.ts';
import { mergeReferences } from './mergeReferences.ts';
import { seriesOf } from './series.ts';

const moment = fc.integer({
  min: timeOf('2023-09-01').start,
  max: timeOf('2023-10-15').start,
});

/** Of a copy of the list nothing is remembered: its series are made anew. */
const madeAnew = (known: readonly Figure[]) => seriesOf([...known]);

describe('the series of what was known', () => {
  it('are those made anew, whatever was known, in any order of the rows', () => {
    fc.assert(
      fc.property(
        rowsInTwoOrders,
        moment,
        moment,
        fc.boolean(),
        ([, rows], one, other, vintage) => {
          const { figures } = mergeReferences(rows);
          for (const at of [one, other]) {
            const known = asKnownAt(figures, at, { vintage });
            expect(seriesOf(known)).toEqual(madeAnew(known));
          }
        },
      ),
    );
  });

  it('are those made anew at each hour of the archive', () => {
    const archive = arrivalsOfArchive();
    const { start } = timeOf('2023-09-24');
    for (let hour = 0; hour < 24 * 15; hour++) {
      const known = asKnownAt(archive, start + hour * 3_600_000);
      expect(seriesOf(known)).toEqual(madeAnew(known));
    }
  });

  it('leave out of the line what its time had not come for, and take the days where no hour is known', () => {
    const figures = figuresOf([
      { asOf: '2023-09-26', published: '2023-09-26', value: 1, measure: 'stock' },
      { asOf: '2023-09-28', published: '2023-09-26', value: 2, measure: 'stock' },
      {
        asOf: '2023-09-30T10:00:00+04:00',
        published: '2023-09-30',
        value: 3,
        measure: 'stock',
      },
    ]);
    const lineAt = (time: string) =>
      seriesOf(asKnownAt(figures, timeOf(time).start)).flatMap(({ line }) =>
        line.map(({ figure }) => figure.value),
      );
    expect(lineAt('2023-09-27T12:00:00+04:00')).toEqual([1]);
    expect(lineAt('2023-09-29T12:00:00+04:00')).toEqual([1, 2]);
    expect(lineAt('2023-10-01T12:00:00+04:00')).toEqual([3]);
  });

  it('takes the preferred of two readings of a moment, of those known by then', () => {
    const asOf = '2023-09-26T08:00:00+04:00';
    const figures = figuresOf([
      { asOf, published: '2023-09-26', value: 13_350 },
      { asOf, published: '2023-09-28', value: 13_550 },
    ]);
    const lineAt = (time: string) =>
      seriesOf(asKnownAt(figures, timeOf(time).start)).flatMap(({ line }) =>
        line.map(({ figure }) => figure.value),
      );
    expect(lineAt('2023-09-27T12:00:00+04:00')).toEqual([13_350]);
    expect(lineAt('2023-09-29T12:00:00+04:00')).toEqual([13_550]);
  });
});
