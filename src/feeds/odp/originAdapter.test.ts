import { describe, expect, it } from 'vitest';
import type { FeedSeries } from '#domain/situation.ts';
import { odpAnswer, odpFeed, originRow, readOdp } from './fixtures.ts';
import { odpOriginAdapter as adapter } from './originAdapter.ts';

const series: FeedSeries = { key: '4,29', indicator: 'refugees', measure: 'stock' };
const feed = odpFeed('odp_origin', [series]);
const ASKED = 'geo_id=220&population_collection=4,29';

describe('rows by country of origin', () => {
  it('are parts of the place, each with its own date', () => {
    const read = readOdp(
      adapter,
      feed,
      odpAnswer([originRow('South Sudan'), originRow('Sudan', { date: '2024-05-22' })], ASKED),
    );
    expect(read.stated.map(({ place, breakdown, asOf }) => [place, breakdown, asOf.text])).toEqual([
      ['Uganda', [['origin', 'South Sudan']], '2024-03-31'],
      ['Uganda', [['origin', 'Sudan']], '2024-05-22'],
    ]);
    expect(read.stated[0]).toMatchObject({ placeCode: 'UGA', value: 663396, measure: 'stock' });
  });

  it('ignore month and year, which are sums', () => {
    const read = readOdp(adapter, feed, odpAnswer([originRow('Sudan', { month: 15 })], ASKED));
    expect(read.stated[0]?.asOf.text).toBe('2024-03-31');
  });

  it('take the declared place before their own', () => {
    const placed = odpFeed('odp_origin', [{ ...series, place: 'Uganda (all settlements)' }]);
    const read = readOdp(adapter, placed, odpAnswer([originRow('Sudan')], ASKED));
    expect(read.stated[0]?.place).toBe('Uganda (all settlements)');
  });

  it('are declared by their groups, in any order, or by a list that holds them', () => {
    for (const key of ['5596,5071', '5071,5596,1']) {
      const declared = odpFeed('odp_origin', [{ ...series, key }]);
      expect(readOdp(adapter, declared, odpAnswer([originRow('Sudan')])).stated).toHaveLength(1);
    }
  });

  it('of groups that are not declared are set aside', () => {
    const read = readOdp(adapter, feed, odpAnswer([originRow('Sudan')], 'population_collection=5'));
    expect(read.setAside).toMatchObject([{ reason: 'unnamed_series', seen: '5071, 5596' }]);
  });

  it('keep "Others", and refuse an origin without a name', () => {
    const read = readOdp(adapter, feed, odpAnswer([originRow('Others'), originRow('')], ASKED));
    expect(read.stated[0]?.breakdown).toEqual([['origin', 'Others']]);
    expect(read.setAside).toMatchObject([{ reason: 'bad_breakdown', seen: 'origin=' }]);
  });

  it('of one origin twice: the latest date of a stock stands', () => {
    const read = readOdp(
      adapter,
      feed,
      odpAnswer([originRow('Sudan'), originRow('Sudan', { date: '2020-01-31' })], ASKED),
    );
    expect(read.stated).toHaveLength(1);
    expect(read.setAside).toMatchObject([{ reason: 'superseded' }]);
  });

  it('may be counted in households, where 0 beside people is missing', () => {
    const households = odpFeed('odp_origin', [{ ...series, unit: 'households' }]);
    const read = readOdp(
      adapter,
      households,
      odpAnswer(
        [originRow('Sudan', { households: '0' }), originRow('Chad', { households: '7' })],
        ASKED,
      ),
    );
    expect(read.stated.map(({ value, unit }) => [value, unit])).toEqual([
      [null, 'households'],
      [7, 'households'],
    ]);
  });
});
