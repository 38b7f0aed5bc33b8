import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowCount } from '#domain/rowCount.ts';
import { toFigureTable } from '../figures/toFigures.ts';
import { isFeedError } from '../transport/feedError.ts';
import { answerOf, anyEntry, FLOW, odpAnswer, odpFeed, readOdp, STOCK } from './fixtures.ts';
import { odpOriginAdapter } from './originAdapter.ts';
import { odpSublocationAdapter } from './sublocationAdapter.ts';
import { odpTimeseriesAdapter } from './timeseriesAdapter.ts';

const KINDS = [
  ['odp_timeseries', odpTimeseriesAdapter],
  ['odp_sublocation', odpSublocationAdapter],
  ['odp_origin', odpOriginAdapter],
] as const;

const declared = fc.constantFrom(
  [],
  [STOCK],
  [FLOW],
  [STOCK, FLOW],
  [{ ...STOCK, key: '5460,5478', unit: 'households' }],
);
const query = fc.constantFrom(
  'sv_id=54',
  'population_group=5478',
  'population_group=5460&fromDate=2022-03-15',
  'population_collection=5460,5478&fromDate=1900-01-01',
);

it.each(KINDS)('%s: rows received = rows behind statements + rows set aside', (kind, adapter) => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { maxLength: 12 }),
      declared,
      query,
      (entries, series, asked) => {
        const data = kind === 'odp_timeseries' ? { timeseries: entries } : entries;
        const read = readOdp(adapter, odpFeed(kind, series), odpAnswer(data, asked));
        expect(read.received).toBe(entries.length);
        const behind = rowCount(read.stated.map(({ reference }) => reference));
        expect(behind + rowCount(read.setAside)).toBe(entries.length);
        const table = toFigureTable([read]);
        const drawn = [...table.figures, ...table.rejected].flatMap(({ references }) => references);
        expect(rowCount(drawn) + rowCount(table.setAside)).toBe(table.received);
      },
    ),
  );
});

it.each(KINDS)('%s: a broken answer is a fault of the feed and nothing else', (kind, adapter) => {
  const good = JSON.stringify({ data: { timeseries: [{ data_date: '2022-08-01' }] } });
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(good.length).map((end) => good.slice(0, end)),
    fc.json().map((data) => `{"data":${data}}`),
  );
  fc.assert(
    fc.property(text, (broken) => {
      try {
        readOdp(adapter, odpFeed(kind, [STOCK]), answerOf(broken));
      } catch (error) {
        expect(isFeedError(error), String(error)).toBe(true);
      }
    }),
  );
});

it.each(KINDS)('%s: no answer at all is an empty feed', (kind, adapter) => {
  expect(() => readOdp(adapter, odpFeed(kind, [STOCK]))).toThrow('empty');
});
