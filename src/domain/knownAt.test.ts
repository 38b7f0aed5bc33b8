import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInTwoOrders, someRows } from './arbitraries.ts';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import { figuresOf, timeOf } from './fixtures.ts';
import { asKnownAt } from './knownAt.ts';
import { mergeReferences } from './mergeReferences.ts';

function at(text: string): number {
  return timeOf(text).start;
}

const moment = fc.integer({ min: at('2023-09-01'), max: at('2023-10-15') });

describe('asKnownAt', () => {
  it('gives the figures known by then, the moment itself included', () => {
    const archive = arrivalsOfArchive();
    const values = (time: string) => asKnownAt(archive, at(time)).map(({ value }) => value);
    expect(values('2023-09-24T17:59:59+04:00')).toEqual([]);
    expect(values('2023-09-24T18:00:00+04:00')).toEqual([377]);
    expect(values('2023-09-25T00:00:00+04:00')).toEqual([377, 1_050, 1_050, 1_510]);
  });

  it('does not show a figure before the day on which it is said to be published has ended', () => {
    const archive = arrivalsOfArchive();
    const has = (time: string) =>
      asKnownAt(archive, at(time)).some(({ value }) => value === 100_632);
    expect(has('2023-10-07T23:59:00+04:00')).toBe(false);
    expect(has('2023-10-08T00:00:00+04:00')).toBe(true);
  });

  it('gives all of them for the latest state', () => {
    const archive = arrivalsOfArchive();
    expect(asKnownAt(archive, null)).toEqual(archive);
  });

  it('leaves out references of later days, with what they brought', () => {
    const figures = figuresOf([
      {
        asOf: '2023-09-26',
        published: '2023-09-26',
        role: 'triangulation',
        note: 'first',
        carriedBy: 'A',
      },
      {
        asOf: '2023-09-26',
        published: '2023-09-28',
        role: 'recommended',
        note: 'second',
        carriedBy: 'B',
        revises: 50,
      },
    ]);
    expect(asKnownAt(figures, at('2023-09-27'))).toMatchObject([
      { role: 'triangulation', notes: ['first'], revises: null, references: [{ carriedBy: 'A' }] },
    ]);
    expect(asKnownAt(figures, at('2023-09-29'))[0]).toBe(figures[0]);
  });

  it('links no twin that is not known yet', () => {
    const figures = figuresOf([
      { published: '2023-09-25', qualifier: 'exact' },
      { published: '2023-09-26', qualifier: 'about' },
    ]);
    expect(asKnownAt(figures, at('2023-09-25T12:00:00+04:00'))).toMatchObject([{ twins: [] }]);
    expect(asKnownAt(figures, at('2023-09-27')).map(({ twins }) => twins.length)).toEqual([1, 1]);
  });

  it('goes by the fetch time of a feed that replaces its values', () => {
    const rows = [
      {
        asOf: '2023-09-26',
        value: 5,
        published: null,
        retrieved: '2023-09-26T06:00:00Z',
        carriedBy: 'A',
        vintage: true,
      },
      {
        asOf: '2023-09-26',
        value: 5,
        published: null,
        retrieved: '2023-09-29T06:00:00Z',
        carriedBy: 'B',
        vintage: true,
      },
    ];
    const known = asKnownAt(figuresOf(rows), at('2023-09-27'), { vintage: true });
    expect(known.flatMap(({ references }) => references)).toHaveLength(1);
  });

  it('only adds figures and references as time goes on', () => {
    fc.assert(
      fc.property(someRows, moment, moment, (rows, one, other) => {
        const { figures } = mergeReferences(rows);
        const earlier = asKnownAt(figures, Math.min(one, other));
        const later = new Map(asKnownAt(figures, Math.max(one, other)).map((f) => [f.id, f]));
        for (const figure of earlier) {
          expect(later.get(figure.id)?.references).toEqual(
            expect.arrayContaining([...figure.references]),
          );
        }
      }),
    );
  });

  it('asked twice, goes back to the earlier moment', () => {
    fc.assert(
      fc.property(someRows, moment, moment, (rows, one, other) => {
        const { figures } = mergeReferences(rows);
        const twice = asKnownAt(asKnownAt(figures, Math.max(one, other)), Math.min(one, other));
        expect(twice).toEqual(asKnownAt(figures, Math.min(one, other)));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rowsInTwoOrders, moment, ([rows, shuffled], time) => {
        expect(asKnownAt(mergeReferences(shuffled).figures, time)).toEqual(
          asKnownAt(mergeReferences(rows).figures, time),
        );
      }),
    );
  });
});
