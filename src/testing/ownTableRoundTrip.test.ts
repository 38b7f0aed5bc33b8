import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { csvBlob } from '#exports/csvBlob.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { openTable } from '#feeds/ownTable/openTable.ts';
import { readSheet } from '#feeds/ownTable/readSheet.ts';
import type { OpenedTable } from '#feeds/ownTable/types.ts';
import { readShippedSituation } from './shippedSituation.ts';
import { makeWorkbook } from './workbook.ts';

/** What a statement is, without where it stood and when it was fetched. */
function saidBy(figures: readonly Figure[]) {
  return figures.map(({ references, ...figure }) => ({
    ...figure,
    references: references.map(({ published, carriedBy, url, role, revises, note }) => [
      [published?.text, carriedBy, url, role, revises, note],
    ]),
  }));
}

function figuresOf({ sheets }: OpenedTable, zone: string) {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const situation = { zone, sources: [] };
  return readSheet(sheet, { mapping: null, readFor: situation, now: Infinity, sampleRows: 0 });
}

it('an export dropped back, as CSV, with semicolons or as a workbook, gives the same figures', async () => {
  const { figures, rejected, situation } = await readShippedSituation('nagorno-karabakh-2023');
  const blob = await csvBlob(
    figuresCsv([...figures, ...rejected], { knownAt: null, marking: 'archive' }),
    {
      bom: true,
    },
  );
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const rows = Papa.parse<string[]>(new TextDecoder().decode(bytes)).data.filter(
    ({ length }) => length > 1,
  );
  const forms = [
    bytes,
    new TextEncoder().encode(Papa.unparse(rows, { delimiter: ';' })),
    makeWorkbook([{ name: 'Data', rows }]),
  ];
  for (const form of forms) {
    const opened = await openTable({ name: 'x', bytes: form });
    expect(opened.kind).toBe('own_export');
    const read = figuresOf(opened, situation.zone);
    expect(read.setAside).toEqual([]);
    expect(saidBy(read.figures)).toEqual(saidBy(figures));
    expect(saidBy(read.rejected)).toEqual(saidBy(rejected));
  }
});
