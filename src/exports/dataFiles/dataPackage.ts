import type { Figure } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { SituationEvent } from '#domain/situation.ts';
import { createWording, type Wording } from '#wording/wording.ts';
import type { CsvTable } from '../csvTable.ts';
import { eventsCsv } from '../eventsCsv.ts';
import type { PictureFile } from '../pictureFile.ts';
import { setAsideCsv } from '../setAsideCsv.ts';
import { captionsText } from './captionsText.ts';
import { chartFileNames } from './chartFileNames.ts';
import { citationFiles } from './citationFiles.ts';
import { csvBytes, guardedCells } from './csvBytes.ts';
import { sha256Hex } from './sha256Hex.ts';
import { csvwJson } from './csvwJson.ts';
import { datapackageJson, type PackagedTable } from './datapackageJson.ts';
import { type DataSelection, figuresTable, requireFigures } from './dataSelection.ts';
import { hxlTags, withTagRow } from './hxlTags.ts';
import {
  type DescribedColumn,
  eventColumns,
  figureColumns,
  setAsideColumns,
} from './packageTables.ts';
import { nextTurn, type Pause } from './pause.ts';
import { readmeMarkdown } from './readmeMarkdown.ts';
import { readmeSections, readmeTitle } from './readmeSections.ts';
import { zipFiles, type ZipEntry } from './zipFiles.ts';

/** A chart as it goes into the zip. */
export interface PackagedChart {
  /** Of the chart; the name of its files is made of it. */
  readonly id: string;
  readonly picture: PictureFile;
  /** Whole PNG file; null where none was drawn. */
  readonly png: Uint8Array | null;
}

export interface DataPackageParts {
  readonly selection: DataSelection;
  /** Of the whole situation: what is in no chart of it. */
  readonly setAside: readonly SetAsideRow[];
  /** Wrong copies that are not among the figures. */
  readonly rejected: readonly Figure[];
  readonly events: readonly SituationEvent[];
  readonly charts: readonly PackagedChart[];
  /** With a row of HXL hashtags in data.csv. */
  readonly hasTags?: boolean;
  /** Of captions and citations; everything else in the zip is English, whoever made it. */
  readonly wording: Wording;
  readonly pause?: Pause;
}

/**
 * Figures with all that is needed to use, check and cite them, as one zip: tables, readme, descriptions for programs,
 * charts, captions, citations. The same bytes for the same input. Errors: RangeError where there is no figure.
 */
export async function dataPackage(parts: DataPackageParts): Promise<Uint8Array> {
  return zipFiles(await packageEntries(parts), parts.pause);
}

/** The files of the zip, in their order in it. */
export async function packageEntries(parts: DataPackageParts): Promise<readonly ZipEntry[]> {
  const { selection, charts, wording, pause = nextTurn } = parts;
  requireFigures(selection);
  const english = createWording('en');
  const tables = packageTables(parts, english);
  const written: PackagedTable[] = [];
  let guarded = 0;
  for (const { table, ...rest } of tables) {
    const bytes = await csvBytes(table, {}, pause);
    written.push({ ...rest, bytes, sha256: await sha256Hex(bytes, pause) });
    guarded += await guardedCells(table, pause);
  }
  const names = chartFileNames(charts.map(({ id }) => id));
  const pictures = charts.map((chart, index) => filesOfChart(chart, names[index] ?? 'chart'));
  const captions = captionsText(
    charts.map(({ picture }, index) => ({
      picture,
      files: (pictures[index] ?? []).map(({ path }) => path),
    })),
    wording,
  );
  const citation = citationFiles(selection, wording);
  const [data] = written;
  const texts: readonly (readonly [path: string, text: string])[] = [
    ['README.md', readmeOf(parts, { tables, guarded }, english)],
    ['datapackage.json', datapackageJson(selection, written, english)],
    ...(data === undefined
      ? []
      : [['data.csv-metadata.json', csvwJson(selection, data, english)] as const]),
    ...(captions === '' ? [] : [['captions.txt', captions] as const]),
    ['citation.txt', citation.text],
    ['citation.bib', citation.bibtex],
    ['citation.ris', citation.ris],
    ['citation.json', citation.csl],
  ];
  const encoder = new TextEncoder();
  return [
    ...written.map(({ path, bytes }) => ({ path, bytes })),
    ...texts.map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    ...pictures.flat(),
  ];
}

type TableName = 'data' | 'set-aside' | 'events';

interface TableToWrite extends Omit<PackagedTable, 'bytes' | 'sha256'> {
  readonly table: CsvTable;
}

function packageTables(parts: DataPackageParts, english: Wording): readonly TableToWrite[] {
  const { selection, setAside, rejected, events, hasTags = false } = parts;
  const { marking, situation } = selection.facts;
  const figures = figuresTable(selection);
  const tags = hasTags ? hxlTags(figures.columns, selection.figures) : null;
  const plain = (name: TableName, table: CsvTable, columns: readonly DescribedColumn[]) =>
    ({
      name,
      path: `${name}.csv`,
      title: english.t(`files.table.${name}`),
      table,
      columns,
      key: null,
      delimiter: ',',
      hasTags: false,
    }) as const;
  return [
    {
      ...plain(
        'data',
        tags === null ? figures : withTagRow(figures, tags),
        figureColumns(figures.columns, tags, english),
      ),
      key: 'figure_id',
      hasTags,
    },
    plain(
      'set-aside',
      setAsideCsv({ setAside, rejected }, marking, situation.sensitivity),
      setAsideColumns(english),
    ),
    plain('events', eventsCsv(events, marking, situation.sensitivity), eventColumns(english)),
  ];
}

function filesOfChart({ picture, png }: PackagedChart, name: string): readonly ZipEntry[] {
  const svg = { path: `charts/${name}.svg`, bytes: new TextEncoder().encode(picture.svg) };
  return png === null ? [svg] : [svg, { path: `charts/${name}.png`, bytes: png, isPacked: true }];
}

interface ReadmeCounts {
  readonly tables: readonly TableToWrite[];
  /** Texts with an apostrophe before them, in all tables. */
  readonly guarded: number;
}

function readmeOf(parts: DataPackageParts, counts: ReadmeCounts, english: Wording): string {
  const { selection, charts, hasTags = false } = parts;
  const { t } = english;
  const rowsOf = (name: TableName) =>
    counts.tables.find((one) => one.name === name)?.table.rowCount ?? 0;
  const reading = [
    counts.guarded === 0
      ? t('files.readme.readingGuardNone')
      : t('files.readme.readingGuard', { count: counts.guarded }),
    ...(hasTags ? [t('files.readme.readingTags')] : []),
    t('files.readme.readingCsv'),
  ];
  const files = [
    t('files.file.data', { count: selection.figures.length }),
    t('files.file.setAside', { count: rowsOf('set-aside') }),
    t('files.file.events', { count: rowsOf('events') }),
    t('files.file.datapackage'),
    t('files.file.csvw'),
    ...(charts.length === 0
      ? []
      : [t('files.file.charts', { count: charts.length }), t('files.file.captions')]),
    t('files.file.citation'),
  ];
  const sections = readmeSections(selection, { reading, files }, english);
  return readmeMarkdown(readmeTitle(selection, english), sections, selection.facts.marking);
}
