import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { SituationData } from '#domain/situation.ts';
import { chartPicture } from '#exports/chartSvg.ts';
import { PICTURE_SIZES, type PictureSize } from '#exports/pictureSizes.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import { createWording } from '#wording/wording.ts';
import { ARCHIVE } from './benchSite.ts';
import { generateFigures } from './generateFigures.ts';
import { PLAIN_OPTIONS } from './plainOptions.ts';
import { summaryOf, type Summary } from './summary.ts';

export interface PicturesResult {
  readonly rows: number;
  /** For each size: the whole way from figures to SVG, views for all widths tried included. */
  readonly sizes: readonly {
    readonly size: PictureSize;
    readonly milliseconds: Summary;
    readonly bytes: number;
  }[];
}

const MANIFEST = new URL(`../public/situations/${ARCHIVE}/manifest.json`, import.meta.url);
const FACTS = {
  address: 'https://example.org/',
  made: null,
  receipt: {
    code: '7M2K-0QXD-9V4B-TS3H',
    situation: 'nagorno-karabakh-2023',
    knownTo: '2023-10-07T20:00:00Z',
    query: '?situation=nagorno-karabakh-2023&chart=arrivals',
    figures: 43,
  },
};
/** 23 November 2026: after all figures that are made. */
export const NOW = 1_795_392_000_000;

/** The chart of arrivals as a picture in every size, in Node, over a table of that many rows. */
export async function measurePictures(rows: number, repeats: number): Promise<PicturesResult> {
  await loadLaterWords();
  const data = await generatedSituation(rows);
  const wording = createWording('en');
  const definition = data.situation.charts.find(({ kind }) => kind === 'cumulative');
  if (definition === undefined) throw new Error('The archive declares no cumulative chart.');
  const build = (width: number) => {
    const view = buildChartView(definition, {
      data,
      options: { ...PLAIN_OPTIONS, width },
      wording,
    });
    return isRefusal(view) ? null : view;
  };
  const sizes = PICTURE_SIZES.map((size) => {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run <= repeats; run += 1) {
      const start = performance.now();
      bytes = chartPicture(build, { size, ...FACTS }, wording)?.svg.length ?? 0;
      // The first is not counted.
      if (run > 0) times.push(performance.now() - start);
    }
    return { size, milliseconds: summaryOf(times), bytes };
  });
  return { rows, sizes };
}

/** The archive's declarations over a table of that many made rows: EXAMPLE DATA. */
export async function generatedSituation(rows: number): Promise<SituationData> {
  const situation = readManifest(await readFile(MANIFEST, 'utf8'), MANIFEST.href);
  const raw = readRawTable(generateFigures(rows), 'text/csv', 'https://example.org/figures.csv');
  const context = { situation, retrieved: '', vintage: false, now: NOW };
  const table = toFigureTable([readRows(raw, context)]);
  return { situation, ...table, events: [], eventsSetAside: [], marking: 'example' };
}
