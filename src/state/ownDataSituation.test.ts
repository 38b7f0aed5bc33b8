import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rowCount } from '#domain/rowCount.ts';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { csvOf, GOOD_ROW, FIGURE_COLUMNS } from '../testing/figureRows.ts';
import { MemoryDatabase } from '../testing/memoryDatabase.ts';
import type { OwnData } from './ownData.ts';
import { findOwnSituation, readOwnFeed } from './ownDataSituation.ts';
import { forgetOwnData, keepOwnData, ownDataFacts, readOwnData } from './ownDataStore.ts';

const SITE = 'https://charts.example/';

/** Rows as they are taken: our columns in the order that they are read in, and what a row knows of its file. */
function takenCsv(rows: readonly Partial<typeof GOOD_ROW>[]): string {
  const [head = '', ...lines] = csvOf(rows).trimEnd().split('\n');
  return [`${head},row,rows,extra`, ...lines.map((line, at) => `${line},${at + 5},1,`), ''].join(
    '\r\n',
  );
}

const OWN: OwnData = {
  version: 1,
  id: 'own-1',
  title: 'Counts of the gate',
  place: 'alone',
  base: null,
  zone: 'Europe/Vienna',
  fileName: 'counts.csv',
  takenAt: '2026-05-02T10:00:00Z',
  csv: takenCsv([GOOD_ROW, { ...GOOD_ROW, as_of: 'soon' }]),
  setAside: [{ row: 9, reason: 'not_a_record', column: '', seen: 'Total', cells: {} }],
  typed: [{ id: 'typed-1', cells: { ...GOOD_ROW, value: '500', carried_by: 'Radio' } }],
  measures: {},
  mapping: null,
};

beforeEach(() => {
  forgetOwnData();
  vi.stubGlobal('indexedDB', new MemoryDatabase());
});
afterEach(() => {
  forgetOwnData();
  vi.unstubAllGlobals();
});

async function read(own: OwnData) {
  await keepOwnData(own);
  const { situation } = await findOwnSituation(SITE, new QueryClient());
  const [feed] = situation.feeds;
  if (feed === undefined) throw new Error('The situation has no feed.');
  return { situation, table: await readOwnFeed(feed, situation) };
}

describe('own figures as a situation', () => {
  it('hold every row that was taken: stated, or set aside with its reason', async () => {
    const { table } = await read(OWN);
    expect(table.received).toBe(4);
    expect(table.stated.length + rowCount(table.setAside)).toBe(4);
    expect(table.setAside.map(({ row, reason }) => [row, reason])).toEqual([
      [9, 'not_a_record'],
      [6, 'bad_date'],
    ]);
  });

  it('say in every row that they are own data, and from where', async () => {
    const { table } = await read(OWN);
    expect(table.stated.map(({ reference }) => reference.carriedBy)).toEqual([
      'Own data: counts.csv',
      'Radio; Own data, typed in',
    ]);
  });

  it('have charts of their own and the days of their zone, and say when they were taken', async () => {
    const { situation } = await read(OWN);
    expect(situation.zone).toBe('Europe/Vienna');
    expect(situation.charts[0]?.selectors).toEqual([{ indicator: 'arrivals', place: 'Armenia' }]);
    expect(situation.own).toEqual({
      fileName: 'counts.csv',
      takenAt: Date.UTC(2026, 4, 2, 10),
      base: null,
      hasFeeds: false,
    });
  });

  it('are no situation on a device that has none', async () => {
    const found = findOwnSituation(SITE, new QueryClient());
    await expect(found).rejects.toSatisfy(
      (error) => isFeedError(error) && error.fault.reason === 'unknown_situation',
    );
  });

  it('are removed where their rows are damaged, and that is known', async () => {
    await keepOwnData({ ...OWN, csv: 'indicator,place\nx,y\n' });
    await expect(findOwnSituation(SITE, new QueryClient())).rejects.toThrow();
    expect(ownDataFacts().damaged).toBe(true);
    expect(await readOwnData()).toBeNull();
  });

  it('are written in the columns that they are read in', () => {
    expect(OWN.csv.split('\r\n', 1)[0]).toBe([...FIGURE_COLUMNS, 'row', 'rows', 'extra'].join(','));
  });
});
