import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { aFigure, aSituation, type RowFixture } from './fixtures.ts';
import { aboutly, atLeast, between, exactly } from './quantity.ts';
import type { Situation } from './situation.ts';
import { answersFor } from './together.ts';

const PROVINCES = ['Syunik', 'Kotayk', 'Ararat'];
const SITUATION = aSituation({
  denominators: [
    {
      id: 'before',
      label: 'Residents before',
      selector: { indicator: 'residents', place: 'Nagorno-Karabakh' },
      asOf: '2023-06-29',
    },
  ],
  partitions: [
    {
      id: 'provinces',
      label: 'Housing by province',
      whole: { indicator: 'accommodated', place: 'Armenia' },
      parts: PROVINCES.map((name) => ({ indicator: 'accommodated', place: `Armenia/${name}` })),
    },
    {
      id: 'sex',
      label: 'Men and women',
      whole: { indicator: 'arrivals', place: 'Armenia' },
      parts: ['male', 'female'].map((sex) => ({
        indicator: 'arrivals',
        place: 'Armenia',
        breakdown: [['sex', sex]],
      })),
    },
  ],
});

const answers = (figures: readonly Figure[], known = figures, situation: Situation = SITUATION) =>
  answersFor(figures, { situation, known });
const pairOf = (...figures: readonly [Figure, Figure]) => answers(figures).pair;

const residents = (given: RowFixture = {}) =>
  aFigure({
    indicator: 'residents',
    place: 'Nagorno-Karabakh',
    asOf: '2023-06-29',
    value: 120_000,
    qualifier: 'about',
    source: 'Centre A',
    ...given,
  });
const arrivals = (given: RowFixture = {}) => aFigure({ value: 100_632, ...given });
const housed = (place: string, given: RowFixture = {}) =>
  aFigure({ indicator: 'accommodated', place: `Armenia/${place}`, ...given });

describe('a remainder', () => {
  it('is the base less those who left, beside what sources state and never instead of it', () => {
    const stated = [
      aFigure({
        indicator: 'remaining',
        place: 'Nagorno-Karabakh',
        asOf: '2023-09-23',
        value: 90_000,
        qualifier: 'about',
      }),
      aFigure({
        indicator: 'remaining',
        place: 'Nagorno-Karabakh',
        asOf: '2023-09-25',
        valueLow: 50,
        valueHigh: 1000,
        qualifier: 'between',
      }),
    ];
    const pair = [arrivals(), residents()];
    const { remainder, statedRemaining } = answers(pair, [...stated, ...pair]).pair ?? {};
    expect(remainder).toMatchObject({ kind: 'of_base', quantity: aboutly(19_368) });
    expect(statedRemaining?.map(({ quantity }) => quantity)).toEqual([
      between(50, 1000),
      aboutly(90_000),
    ]);
  });

  it('is the rest of a whole in one statement, with its bounds', () => {
    const killed = (value: number, breakdown: string, given: RowFixture = {}) =>
      aFigure({ indicator: 'killed', breakdown, value, ...given });
    const all = killed(200, 'side=Armenian', { qualifier: 'at_least' });
    const civilians = killed(10, 'side=Armenian;status=civilian');
    expect(pairOf(civilians, all)?.remainder).toMatchObject({
      kind: 'of_whole',
      quantity: atLeast(190),
    });
    const ofAnother = killed(200, 'side=Armenian', { source: 'Another' });
    expect(pairOf(civilians, ofAnother)?.remainder).toMatchObject({ reason: 'two_sources' });
  });
});

describe('a difference', () => {
  const count = (asOf: string, value: number, given: RowFixture = {}) =>
    aFigure({ asOf, value, ...given });
  const noon = '2023-09-26T12:00:00+04:00';

  it('is later minus earlier within one series', () => {
    const { difference } = pairOf(count(noon, 13_550), count('2023-09-25', 6_650)) ?? {};
    expect(difference).toMatchObject({
      kind: 'change',
      earlier: { value: 6_650 },
      change: { low: 6_900, high: 6_900 },
      revisedDown: false,
    });
  });

  it('of a total that fell is a revision of the count, not people who left', () => {
    const { difference } = pairOf(count(noon, 218), count('2023-09-25', 220)) ?? {};
    expect(difference).toMatchObject({ kind: 'change', revisedDown: true });
  });

  it('of a number that replaces another says so', () => {
    const second = count(noon, 20_236, { published: '2023-09-27', revises: 17_153 });
    expect(pairOf(count(noon, 17_153), second)?.difference).toMatchObject({
      kind: 'revision',
      earlier: { value: 17_153 },
      change: { low: 3_083, high: 3_083 },
    });
  });

  it('of two sources is a range, and has no change', () => {
    const { difference } = pairOf(count(noon, 90), count(noon, 88, { source: 'B' })) ?? {};
    expect(difference).toMatchObject({ kind: 'spread', members: [{ value: 88 }, {}] });
    expect(difference).not.toHaveProperty('change');
  });

  it.each([
    ['a day apart in two sources', count('2023-10-05', 9, { source: 'B' }), 'two_sources_apart'],
    ['another thing', count(noon, 9, { indicator: 'registered' }), 'two_things'],
    ['a second reading', count(noon, 9), 'two_readings'],
    ['a part', count(noon, 9, { breakdown: 'age=child' }), 'two_things'],
    ['another unit', count(noon, 9, { unit: 'households' }), 'two_units'],
    [
      'a missing number',
      count('2023-09-27', 9, { value: null, status: 'not_reported' }),
      'not_reported',
    ],
  ] as const)('is refused for %s', (_title, other, reason) => {
    expect(pairOf(count(noon, 100), other)?.difference).toMatchObject({ allowed: false, reason });
  });

  it('of two periods needs periods of one length', () => {
    const flow = (asOf: string) => aFigure({ indicator: 'arrivals_in_period', asOf });
    const day = flow('2023-09-26/2023-09-26');
    expect(pairOf(day, flow('2023-09-27/2023-09-27'))?.difference).toMatchObject({
      kind: 'change',
    });
    expect(pairOf(day, flow('2023-09-24/2023-09-25'))?.difference).toMatchObject({
      reason: 'periods_differ',
    });
  });
});

describe('a share', () => {
  it('is of a declared population before, whichever comes first', () => {
    const share = { kind: 'of_base', count: { value: 100_632 }, base: { value: 120_000 } };
    expect(pairOf(arrivals(), residents())?.share).toMatchObject(share);
    expect(pairOf(residents(), arrivals())?.share).toMatchObject(share);
  });

  it('may be of an anonymous base, but not of an anonymous count', () => {
    const base = residents({ source: 'Not stated' });
    expect(pairOf(arrivals(), base)?.share).toMatchObject({ allowed: true });
    expect(pairOf(arrivals({ source: 'Not stated' }), base)?.share).toMatchObject({
      reason: 'source_not_stated',
    });
  });

  it('is of the whole in the same statement', () => {
    const women = arrivals({ breakdown: 'sex=female', value: 52_000 });
    expect(pairOf(women, arrivals())?.share).toMatchObject({ kind: 'of_whole' });
    expect(pairOf(women, arrivals({ asOf: '2023-10-01' }))?.share).toMatchObject({
      reason: 'two_times',
    });
  });

  it.each([
    ['a register', { indicator: 'registered' }, 'not_of_base'],
    ['the killed', { indicator: 'killed' }, 'not_of_base'],
    ['movements', { indicator: 'left_armenia' }, 'people_and_movements'],
    ['vehicles', { indicator: 'vehicles_crossed', unit: 'vehicles' }, 'two_units'],
    ['a plan', { indicator: 'planning_figure' }, 'plan_and_count'],
    [
      'a period',
      { indicator: 'arrivals_in_period', asOf: '2023-09-25/2023-09-25' },
      'stock_and_flow',
    ],
  ] as const)('of residents is refused for %s', (_title, given, reason) => {
    expect(pairOf(aFigure(given), residents())?.share).toMatchObject({ allowed: false, reason });
  });

  it('has no base in a situation that declares none', () => {
    const pair = [arrivals(), residents()];
    const { share } = answers(pair, pair, aSituation()).pair ?? {};
    expect(share).toMatchObject({ allowed: false, reason: 'stock_and_flow' });
    const group = residents({ breakdown: 'ethnicity=Armenian' });
    expect(pairOf(arrivals(), group)?.share).toMatchObject({ allowed: false });
  });
});

describe('a sum', () => {
  it('stands beside the total of its statement, and a miss is flagged', () => {
    const parts = [housed('Syunik'), housed('Kotayk'), housed('Ararat')];
    const total = aFigure({ indicator: 'accommodated', value: 310 });
    const { sum, besideTotal } = answers(parts, [...parts, total]);
    expect(sum).toMatchObject({ allowed: true, quantity: exactly(300) });
    expect(besideTotal).toMatchObject({ whole: { value: 310 }, difference: -10, agrees: false });
    const two = answers(parts.slice(1), [...parts, total]).besideTotal;
    expect(two).toMatchObject({ agrees: null, missingParts: [{ place: 'Armenia/Syunik' }] });
  });

  it('of parts with their total is refused, and has no total beside it', () => {
    const figures = [housed('Syunik'), housed('Kotayk'), aFigure({ indicator: 'accommodated' })];
    expect(answers(figures)).toMatchObject({
      sum: { allowed: false, reason: 'part_and_whole', concerned: [{}, { place: 'Armenia' }] },
      besideTotal: null,
      pair: null,
    });
  });
});
