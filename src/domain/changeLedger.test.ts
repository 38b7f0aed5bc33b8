import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { rowsInTwoOrders } from './arbitraries.ts';
import type { LedgerEntry } from './changeLedger.ts';
import { changeLedger, entriesSince } from './changeLedger.ts';
import { changesSince } from './changesSince.ts';
import type { RowFixture } from './fixtures.ts';
import { aRow, figuresOf, timeOf } from './fixtures.ts';
import { isVintage, knownFigures } from './knownFigures.ts';
import { mergeReferences } from './mergeReferences.ts';
import type { SituationData } from './situation.ts';

const NOON = '2023-09-25T12:00:00+04:00';

function told(entries: readonly LedgerEntry[]): string[] {
  return entries.map(({ kind, figure, revision }) =>
    [kind, revision?.earlier.value ?? '', figure.value].join(' '),
  );
}

describe('the ledger of changes', () => {
  it('tells what became known in that order: new, revised, withdrawn', () => {
    const entries = changeLedger(
      figuresOf([
        { asOf: NOON, value: 5, published: '2023-09-26' },
        { asOf: NOON, value: 9, published: '2023-09-27' },
        { asOf: NOON, value: 9, published: '2023-09-29', status: 'withdrawn' },
        { asOf: '2023-09-28', value: 20, published: '2023-09-28' },
      ]),
    );
    expect(told(entries)).toEqual(['new  5', 'revised 5 9', 'new  20', 'withdrawn 9 9']);
    expect(told(entriesSince(entries, timeOf('2023-09-27').end))).toEqual([
      'new  20',
      'withdrawn 9 9',
    ]);
  });

  it.each<[string, RowFixture, string]>([
    ['names the number of that day that it takes back', { value: 500 }, 'withdrawn 500 500'],
    ['without a number takes back the last one', { value: null }, 'withdrawn 700 '],
    ['of a number that is not in the feed stands alone', { value: 800 }, 'withdrawn  800'],
  ])('a withdrawal %s', (_title, given, line) => {
    const day = { asOf: '2023-09-20' };
    const entries = changeLedger(
      figuresOf([
        { ...day, value: 500, published: '2023-09-20' },
        { ...day, value: 700, published: '2023-09-21' },
        { ...day, ...given, status: 'withdrawn', published: '2023-09-22' },
      ]),
    );
    expect(told(entries).at(-1)).toBe(line);
    expect(entries).toHaveLength(3);
  });

  it('lists a figure as new once, and its return as a revision', () => {
    const day = { asOf: '2022-02-25', carriedBy: '' };
    const entries = changeLedger(
      figuresOf([
        { ...day, value: 5, published: '2022-03-01T00:00:00Z' },
        { ...day, value: 9, published: '2022-03-02T00:00:00Z' },
        { ...day, value: 5, published: '2022-03-03T00:00:00Z' },
      ]),
      { vintage: true },
    );
    expect(told(entries)).toEqual(['new  5', 'revised 5 9', 'revised 9 5']);
  });

  it('is the same whatever the order of the rows, withdrawals among them', () => {
    fc.assert(
      fc.property(rowsInTwoOrders, fc.boolean(), ([rows, shuffled], vintage) => {
        const withdrawn = aRow({ status: 'withdrawn', value: 100, row: 99 });
        const one = mergeReferences([...rows, withdrawn]).figures;
        const other = mergeReferences([withdrawn, ...shuffled]).figures;
        expect(changeLedger([...other].reverse(), { vintage })).toEqual(
          changeLedger(one, { vintage }),
        );
      }),
    );
  });
});

describe('the ledger of the archive', () => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });
  const revised = (figures: SituationData['figures']) =>
    changeLedger(figures).filter(({ kind }) => kind === 'revised');

  it('holds two revisions, neither called a correction, and each figure once', () => {
    expect(told(revised(data.figures))).toEqual(['revised 17153 20236', 'revised 220 218']);
    expect(revised(data.figures).map(({ revision }) => revision)).toMatchObject([
      { declared: true, calledCorrection: false, difference: { low: 3_083, high: 3_083 } },
      // From "at least 220".
      { declared: true, calledCorrection: false, difference: { low: -Infinity, high: -2 } },
    ]);
    expect(changeLedger(data.figures)).toHaveLength(data.figures.length);
  });

  it('holds at a chosen moment what was known then, and nothing of the future', () => {
    const then = timeOf('2023-09-29T12:00:00+04:00').start;
    const known = changeLedger(knownFigures(data, then));
    expect(known.every(({ at }) => at <= then)).toBe(true);
    expect(told(known).some((line) => line.startsWith('revised'))).toBe(false);
    expect(told(known)).toContain('new  17153');
  });

  it('tells what is new between two moments', () => {
    const since = timeOf('2023-09-26').end;
    const until = timeOf('2023-09-27T12:00:00+04:00').start;
    const changes = changesSince(knownFigures(data, until), since);
    const arrivals = changes.added.filter(({ indicator }) => indicator === 'arrivals');
    expect(arrivals.map(({ value }) => value)).toEqual(expect.arrayContaining([42_502]));
    expect(changes.revised).toEqual([]);
    expect(changes.added.every(({ knownFrom }) => knownFrom > since && knownFrom <= until)).toBe(
      true,
    );
  });
});

describe('the ledger of the Ukraine portal', () => {
  it('has a first value for each of 36 days and a revision for each further row of the history', async () => {
    const data = await readShippedSituation('ukraine-2022');
    const options = { vintage: isVintage(data.situation) };
    const portal = changeLedger(data.figures, options).filter(
      ({ figure }) => figure.indicator === 'border_crossings' && figure.asOf.text <= '2022-03-31',
    );
    const kinds = portal.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(36);
    expect(kinds.filter((kind) => kind === 'revised')).toHaveLength(481 - 36);
  });

  it('takes two press counts of one day for several counts, since their feed is no vintage', async () => {
    const { figures } = await readShippedSituation('ukraine-2022');
    const press = figures.filter(
      ({ indicator, asOf }) => indicator === 'refugees' && asOf.text === '2022-03-03',
    );
    expect(press.length).toBeGreaterThan(1);
    const kinds = changeLedger(press, { vintage: true }).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['new']));
  });
});
