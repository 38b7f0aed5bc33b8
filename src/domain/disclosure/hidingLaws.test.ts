import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import type { RowFixture } from '../fixtures.ts';
import { cell, dataOf } from './countFixtures.ts';
import { withSmallCountsHidden } from './smallCounts.ts';

const hide = (rows: readonly RowFixture[], under = 10) =>
  withSmallCountsHidden(dataOf(rows), { under });

const SEXES = ['female', 'male'] as const;
const AGES = ['child', 'adult', 'old'] as const;
const PLACES = ['Sudan/A/x', 'Sudan/A/y', 'Sudan/A/z'] as const;

/** A whole table with all its margins, true sums. */
const tables = fc
  .array(fc.oneof(fc.nat(14), fc.nat(80)), { minLength: 18, maxLength: 18 })
  .map((numbers) => {
    const cells = PLACES.flatMap((place, p) =>
      SEXES.flatMap((sex, s) =>
        AGES.map((age, a) => ({ place, sex, age, value: numbers[p * 6 + s * 3 + a] ?? 0 })),
      ),
    );
    const rows: RowFixture[] = [];
    for (const place of [...PLACES, 'Sudan/A', 'Sudan'])
      for (const sex of [...SEXES, null])
        for (const age of [...AGES, null]) {
          const within = cells.filter(
            (one) =>
              one.place.startsWith(place) &&
              (sex === null || one.sex === sex) &&
              (age === null || one.age === age),
          );
          const breakdown = [
            sex === null ? [] : [`sex=${sex}`],
            age === null ? [] : [`age=${age}`],
          ];
          const value = within.reduce((sum, one) => sum + one.value, 0);
          rows.push(cell(breakdown.flat().join(';'), value, { place }));
        }
    return rows;
  });

/** Sums of such a table, made here anew: [whole, parts] as names of cells. */
function sumsOf(): (readonly [string, readonly string[]])[] {
  const name = (place: string, sex: string, age: string) => `${place} ${sex} ${age}`;
  const sums: [string, string[]][] = [];
  const places = [...PLACES, 'Sudan/A', 'Sudan'];
  for (const place of places) {
    for (const age of [...AGES, ''])
      sums.push([name(place, '', age), SEXES.map((sex) => name(place, sex, age))]);
    for (const sex of [...SEXES, ''])
      sums.push([name(place, sex, ''), AGES.map((age) => name(place, sex, age))]);
  }
  for (const sex of [...SEXES, ''])
    for (const age of [...AGES, ''])
      sums.push([name('Sudan/A', sex, age), PLACES.map((place) => name(place, sex, age))]);
  return sums;
}

function nameOf({ place, breakdown }: Figure): string {
  const pairs = new Map(breakdown);
  return `${place} ${pairs.get('sex') ?? ''} ${pairs.get('age') ?? ''}`;
}

/** Whatever one subtraction after another gives; what stays unknown is not in it. */
function computed(figures: readonly Figure[]): ReadonlySet<string> {
  const known = new Set(figures.filter(({ value }) => value !== null).map(nameOf));
  const shown = known.size;
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const [whole, parts] of sumsOf()) {
      const unknown = [whole, ...parts].filter((one) => !known.has(one));
      if (unknown.length === 1 && unknown[0] !== undefined) known.add(unknown[0]);
    }
  }
  expect(known.size).toBeGreaterThanOrEqual(shown);
  return known;
}

describe('laws of hiding', () => {
  const options = { numRuns: 12 };

  it('no hidden number can be computed by subtracting what is shown', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { figures } = hide(rows);
        const known = computed(figures);
        const hidden = figures.filter(({ status }) => status === 'suppressed').map(nameOf);
        expect(hidden.filter((one) => known.has(one))).toEqual([]);
      }),
      options,
    );
  });

  it('no small number is shown, and every total of a country or province is', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 3, max: 15 }), (rows, under) => {
        for (const { breakdown, place, value } of hide(rows, under).figures) {
          const isFine = breakdown.length > 0 || place.split('/').length > 2;
          if (isFine) expect(value ?? under).toBeGreaterThanOrEqual(under);
          else expect(value).not.toBeNull();
        }
      }),
      options,
    );
  });

  it('what is hidden under a number is hidden under every larger one', () => {
    const hiddenNames = (rows: readonly RowFixture[], under: number) =>
      new Set(
        hide(rows, under)
          .figures.filter(({ value }) => value === null)
          .map(nameOf),
      );
    fc.assert(
      fc.property(tables, fc.integer({ min: 3, max: 12 }), (rows, under) => {
        const more = hiddenNames(rows, under + 2);
        expect([...hiddenNames(rows, under)].filter((one) => !more.has(one))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('rows are neither lost nor made', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const before = dataOf(rows);
        const { figures, received } = withSmallCountsHidden(before, { under: 10 });
        expect([figures.length, received]).toEqual([before.figures.length, before.received]);
      }),
      { numRuns: 6 },
    );
  });
});
