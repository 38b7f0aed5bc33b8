import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowCount } from '#domain/rowCount.ts';
import type { FeedSeries } from '#domain/situation.ts';
import { toFigureTable } from '../figures/toFigures.ts';
import { isFeedError } from '../transport/feedError.ts';
import { isRecord } from '../wireRecord.ts';
import {
  anyItem,
  API,
  IDPS,
  populationRow,
  readRefstat,
  REFUGEES,
  refstatAnswer,
  refstatFeed,
  textAnswer,
} from './fixtures.ts';

const BAND: FeedSeries = { ...REFUGEES, key: 'f_0_4' };
const ASYLUM: FeedSeries = { ...REFUGEES, key: 'total', breakdown: [['pop_type', 'ASY']] };
const declared = fc.constantFrom([], [REFUGEES], [REFUGEES, IDPS], [BAND, ASYLUM, IDPS]);
const address = fc.constantFrom(
  `${API}?cf_type=ISO`,
  `${API}?cf_type=ISO&coa=DEU&yearFrom=2024&yearTo=2100`,
  `${API}?misspelt=1`,
);

it('rows received = cells behind statements + cells set aside, whatever came', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 12 }), declared, address, (items, series, asked) => {
      // A row that is certainly one keeps declared columns from being none of the table's.
      const all = [...items, populationRow({ f_0_4: 1, total: 2 })];
      const read = readRefstat(refstatFeed(series), refstatAnswer(all, asked));
      const keys = series.map(({ key }) => key);
      const expected = all.map((item) => {
        const cells = isRecord(item) ? keys.filter((key) => Object.hasOwn(item, key)).length : 0;
        return Math.max(cells, 1);
      });
      expect(read.received).toBe(expected.reduce((sum, cells) => sum + cells, 0));
      const behind = rowCount(read.stated.map(({ reference }) => reference));
      expect(behind + rowCount(read.setAside)).toBe(read.received);
      const table = toFigureTable([read]);
      const drawn = [...table.figures, ...table.rejected].flatMap(({ references }) => references);
      expect(rowCount(drawn) + rowCount(table.setAside)).toBe(table.received);
    }),
  );
});

it('a broken answer is a fault of the feed and nothing else', () => {
  const good = JSON.stringify({ items: [populationRow()] });
  const csv = 'Year,ISO3CoO,ISO3CoA,REF\n2020,AFG,PAK,7\n';
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(good.length).map((end) => good.slice(0, end)),
    fc.nat(csv.length).map((end) => csv.slice(0, end)),
    fc.string().map((tail) => `${csv}${tail}`),
    fc.json().map((items) => `{"items":${items}}`),
  );
  fc.assert(
    fc.property(text, (broken) => {
      try {
        readRefstat(refstatFeed(), textAnswer(broken));
      } catch (error) {
        expect(isFeedError(error), String(error)).toBe(true);
      }
    }),
  );
});
