import { describe, expect, it } from 'vitest';
import type { RowFixture } from './fixtures.ts';
import { aSituation, figuresOf } from './fixtures.ts';
import { checkPartition } from './partition.ts';
import type { Partition } from './situation.ts';

/** Housed on 28 September at 20:00 by province, as the government listed it: 16,853 in all. */
const LISTED = {
  Aragatsotn: 988,
  Ararat: 3_665,
  Armavir: 1_231,
  Gegharkunik: 1_542,
  Lori: 663,
  Kotayk: 4_156,
  Shirak: 783,
  Syunik: 1_958,
  'Vayots Dzor': 1_070,
  Tavush: 797,
};
const EVENING = '2023-09-28T20:00:00+04:00';
const PAGE = 'https://example.org/28-september';

const PROVINCES: Partition = {
  id: 'provinces',
  label: 'Provinces',
  whole: { indicator: 'accommodated', place: 'Armenia' },
  parts: Object.keys(LISTED).map((name) => ({
    indicator: 'accommodated',
    place: `Armenia/${name}`,
  })),
};
const SITUATION = aSituation({ partitions: [PROVINCES] });

function partRows(given: RowFixture = {}, listed: Readonly<Record<string, number>> = LISTED) {
  return Object.entries(listed).map(([name, value]): RowFixture => ({
    indicator: 'accommodated',
    place: `Armenia/${name}`,
    asOf: EVENING,
    url: PAGE,
    value,
    ...given,
  }));
}

function wholeRow(value: number, given: RowFixture = {}): RowFixture {
  return { indicator: 'accommodated', asOf: EVENING, url: PAGE, value, ...given };
}

function checks(rows: readonly RowFixture[]) {
  return checkPartition(SITUATION, PROVINCES, figuresOf(rows));
}

describe('checkPartition', () => {
  it('finds that the provinces of 28 September miss the stated total by 300', () => {
    expect(checks([wholeRow(17_153), ...partRows()])).toMatchObject([
      {
        whole: { value: 17_153 },
        sum: { quantity: { low: 16_853 } },
        difference: -300,
        agrees: false,
        missingParts: [],
      },
    ]);
  });

  it('compares with the total of the same page, not with the one revised a day later', () => {
    const revised = wholeRow(20_236, {
      published: '2023-09-29',
      revises: 17_153,
      url: 'https://example.org/29',
    });
    const [check] = checks([revised, wholeRow(17_153), ...partRows()]);
    expect(check).toMatchObject({ whole: { value: 17_153 }, difference: -300 });
    const [elsewhere] = checks([revised, wholeRow(17_153, { url: '' }), ...partRows()]);
    expect(elsewhere?.whole?.value).toBe(17_153);
  });

  it.each([
    ['agrees', 16_853, 0, true],
    ['disagrees upwards', 16_823, 30, false],
  ])('%s with a total of %i', (_title, total, difference, agrees) => {
    expect(checks([wholeRow(total), ...partRows()])).toMatchObject([{ difference, agrees }]);
  });

  it('cannot judge a list that leaves provinces out, unless it is too large already', () => {
    const seven = partRows().slice(0, 7);
    expect(checks([wholeRow(17_153), ...seven])).toMatchObject([
      { agrees: null, missingParts: [{}, {}, {}] },
    ]);
    expect(checks([wholeRow(10_000), ...seven])).toMatchObject([{ agrees: false }]);
    expect(checks([wholeRow(13_028), ...seven])).toMatchObject([{ agrees: true, difference: 0 }]);
  });

  it('gives a sum and no verdict where no total is stated, or where a number is missing', () => {
    expect(checks(partRows())).toMatchObject([
      { whole: null, sum: { quantity: { low: 16_853 } }, difference: null, agrees: null },
    ]);
    const rows = [
      wholeRow(17_153),
      ...partRows().slice(1),
      ...partRows({ value: null }).slice(0, 1),
    ];
    expect(checks(rows)).toMatchObject([
      { sum: { quantity: { known: false } }, difference: null, agrees: null },
    ]);
  });

  it('does not call rounding a conflict', () => {
    expect(checks([wholeRow(17_000, { qualifier: 'about' }), ...partRows()])).toMatchObject([
      { difference: -147, agrees: true },
    ]);
  });

  it('checks each source and time by itself, in time order', () => {
    const rows = [
      ...partRows({ asOf: '2023-09-29T20:00:00+04:00' }),
      ...partRows({ source: 'UNICEF' }),
      ...partRows(),
    ];
    expect(checks(rows).map(({ source, asOf }) => [source, asOf.text])).toEqual([
      ['Government of Armenia', EVENING],
      ['UNICEF', EVENING],
      ['Government of Armenia', '2023-09-29T20:00:00+04:00'],
    ]);
  });

  it('never takes another definition for a part', () => {
    const side = ['side', 'Armenian'] as const;
    const partition: Partition = {
      id: 'causes',
      label: 'Causes',
      whole: { indicator: 'killed', breakdown: [side] },
      parts: [
        { indicator: 'killed', breakdown: [side, ['status', 'civilian']] },
        { indicator: 'killed', breakdown: [side, ['cause', 'mine']] },
      ],
    };
    const figures = figuresOf(
      ['side=Armenian;status=civilian', 'side=Armenian;cause=mine'].map((breakdown) => ({
        indicator: 'killed',
        breakdown,
      })),
    );
    expect(checkPartition(SITUATION, partition, figures)).toMatchObject([
      { parts: [{ breakdown: [side, ['status', 'civilian']] }], missingParts: [{}] },
    ]);
  });

  it('can be asked by id, and finds nothing under an unknown one', () => {
    const figures = figuresOf(partRows());
    expect(checkPartition(SITUATION, 'provinces', figures)).toHaveLength(1);
    expect(checkPartition(SITUATION, 'nonsense', figures)).toEqual([]);
  });
});
