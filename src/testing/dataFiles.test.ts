import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { csvText } from '#exports/csvTable.ts';
import { dataPackage } from '#exports/dataFiles/dataPackage.ts';
import { type DataSelection, figuresTable } from '#exports/dataFiles/dataSelection.ts';
import { figuresJson } from '#exports/dataFiles/figuresJson.ts';
import { figuresWorkbook } from '#exports/dataFiles/figuresWorkbook.ts';
import { hxlTags, withTagRow } from '#exports/dataFiles/hxlTags.ts';
import { receiptOfView } from '#exports/receiptOfView.ts';
import type { Evidence } from '#exports/verify/evidence.ts';
import { fileEvidence } from '#exports/verify/readEvidence.ts';
import { openTable } from '#feeds/ownTable/openTable.ts';
import { readSheet } from '#feeds/ownTable/readSheet.ts';
import { figuresInScope } from '#shown/figuresInScope.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { ENGLISH } from './shippedCharts.ts';
import { readShippedSituation } from './shippedSituation.ts';

const encoder = new TextEncoder();
const pause = () => Promise.resolve();

describe('a data file that is opened again', () => {
  let archive: SituationData;
  let selection: DataSelection;
  beforeAll(async () => {
    archive = await readShippedSituation('nagorno-karabakh-2023');
    selection = selectionOf(archive, 'all');
  });

  it('gives the same figures as a workbook with hashtags', async () => {
    const bytes = await figuresWorkbook(selection, { hasTags: true, pause });
    const read = await readAgain(bytes, archive);
    expect(read.setAside).toEqual([]);
    expect(saidBy(read.figures)).toEqual(saidBy(archive.figures));
    expect(saidBy(read.rejected)).toEqual(saidBy(archive.rejected));
  });

  it('gives the same figures and the same bytes as JSON', async () => {
    const text = figuresJson(selection);
    const read = await readAgain(encoder.encode(text), archive);
    expect(saidBy(read.figures)).toEqual(saidBy(archive.figures));
    const again = { ...selection, figures: [...read.figures, ...read.rejected] };
    expect(figuresJson(again)).toBe(text);
  });

  it.each([',', ';'] as const)(
    'gives the same figures as CSV with hashtags and %s',
    async (delimiter) => {
      const tagged = taggedCsv(selection, delimiter);
      const read = await readAgain(encoder.encode(tagged), archive);
      expect(read.setAside).toEqual([]);
      expect(saidBy(read.figures)).toEqual(saidBy(archive.figures));
    },
  );

  it('bears its receipt in every form; a zip gives the same figures', async () => {
    const small = selectionOf(archive, 'evacuated');
    const code = small.facts.receipt?.code;
    const zip = { selection: small, setAside: [], rejected: [], events: [], charts: [] };
    const forms = [
      await dataPackage({ ...zip, hasTags: true, wording: ENGLISH, pause }),
      await figuresWorkbook(small, { pause }),
      encoder.encode(figuresJson(small)),
      encoder.encode(taggedCsv(small, ';')),
    ];
    expect(code).toMatch(/^[0-9A-Z-]{19}$/);
    const [zipped = new Uint8Array()] = forms;
    expect(saidBy((await readAgain(zipped, archive)).figures)).toEqual(saidBy(small.figures));
    expect(forms.map((bytes) => evidenceOf(bytes).claim.code)).toEqual(forms.map(() => code));
  });
});

function taggedCsv(selection: DataSelection, delimiter: ',' | ';'): string {
  const table = figuresTable(selection);
  const tags = hxlTags(table.columns, selection.figures);
  return csvText(withTagRow(table, tags), { delimiter, bom: true });
}

function selectionOf(data: SituationData, scope: string): DataSelection {
  const shown = shownSituation(data, parseAddress(''), 0);
  return {
    facts: {
      situation: data.situation,
      marking: data.marking,
      scope,
      title: 'Test',
      knownAt: null,
      filters: [],
      address: 'https://site.example/?tab=table',
      receipt: receiptOfView(shown, scope, ENGLISH),
      made: 0,
      stamps: [],
    },
    figures: figuresInScope(shown, scope, ENGLISH) ?? [],
  };
}

function evidenceOf(bytes: Uint8Array): Evidence {
  const steps = fileEvidence(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
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
