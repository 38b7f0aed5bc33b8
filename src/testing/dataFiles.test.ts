import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { csvText } from '#exports/csvTable.ts';
import { type DataSelection, figuresTable } from '#exports/dataFiles/dataSelection.ts';
import { figuresJson } from '#exports/dataFiles/figuresJson.ts';
import { figuresWorkbook } from '#exports/dataFiles/figuresWorkbook.ts';
import { hxlTags, withTagRow } from '#exports/dataFiles/hxlTags.ts';
import { openTable } from '#feeds/ownTable/openTable.ts';
import { readSheet } from '#feeds/ownTable/readSheet.ts';
import { readShippedSituation } from './shippedSituation.ts';

const encoder = new TextEncoder();
const now = async () => Promise.resolve();

describe('a data file that is opened again', () => {
  let archive: SituationData;
  let selection: DataSelection;
  beforeAll(async () => {
    archive = await readShippedSituation('nagorno-karabakh-2023');
    selection = selectionOf(archive, [...archive.figures, ...archive.rejected]);
  });

  it.each([false, true])('gives the same figures as a workbook (hashtags: %s)', async (hasTags) => {
    const bytes = await figuresWorkbook(selection, { hasTags, pause: now });
    const read = await readAgain(bytes, archive);
    expect(read.setAside).toEqual([]);
    expect(saidBy(read.figures)).toEqual(saidBy(archive.figures));
    expect(saidBy(read.rejected)).toEqual(saidBy(archive.rejected));
    expect(await figuresWorkbook(selection, { hasTags, pause: now })).toEqual(bytes);
  });

  it('gives the same figures and the same bytes as JSON', async () => {
    const text = figuresJson(selection);
    const read = await readAgain(encoder.encode(text), archive);
    expect(saidBy(read.figures)).toEqual(saidBy(archive.figures));
    const again = { ...selection, figures: [...read.figures, ...read.rejected] };
    expect(figuresJson(again)).toBe(text);
  });

  it.each([',', ';'] as const)('gives the same figures as CSV with hashtags and %s', async (delimiter) => {
    const table = figuresTable(selection);
    const tagged = withTagRow(table, hxlTags(table.columns, selection.figures));
    const read = await readAgain(encoder.encode(csvText(tagged, { delimiter, bom: true })), archive);
    expect(read.setAside).toEqual([]);
    expect(saidBy(read.figures)).toEqual(saidBy(archive.figures));
  });
});

function selectionOf(data: SituationData, figures: readonly Figure[]): DataSelection {
  const { situation, marking } = data;
  return {
    facts: {
      situation,
      marking,
      title: 'All figures',
      knownAt: null,
      filters: [],
      address: 'https://site.example/?tab=table',
      receipt: null,
      made: Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds,
      stamps: [],
    },
    figures,
  };
}

async function readAgain(bytes: Uint8Array, { situation }: SituationData) {
  const { sheets } = await openTable({ name: 'x', bytes });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(sheet.own).toBe('export');
  const readFor = { zone: situation.zone, sources: [] };
  return readSheet(sheet, { mapping: null, readFor, now: Infinity, sampleRows: 0 });
}

/** What a statement is, without where it stood. */
function saidBy(figures: readonly Figure[]) {
  return figures.map(({ references, ...figure }) => ({
    ...figure,
    references: references.map(({ published, carriedBy, url, role, revises, note }) => [
      [published?.text, carriedBy, url, role, revises, note],
    ]),
  }));
}
