import { csvBytes } from '#exports/dataFiles/csvBytes.ts';
import { dataPackage, type PackagedChart } from '#exports/dataFiles/dataPackage.ts';
import { type DataSelection, figuresTable } from '#exports/dataFiles/dataSelection.ts';
import { figuresJsonBytes } from '#exports/dataFiles/figuresJson.ts';
import { figuresWorkbook } from '#exports/dataFiles/figuresWorkbook.ts';
import { hxlTags, withTagRow } from '#exports/dataFiles/hxlTags.ts';
import { nextTurn, type Pause } from '#exports/dataFiles/pause.ts';
import { type ChartSource, chartSubject } from '#exports/pictureSubject.ts';
import type { Wording } from '#wording/wording.ts';
import { pngOf } from '../pictures/pngOf.ts';
import { drawNow } from '../pictures/savePicture.ts';
import type { DataOffer } from './dataOffers.ts';

export const DATA_FORMATS = ['csv', 'semicolon', 'xlsx', 'json', 'zip'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export interface FileAsked {
  readonly offer: DataOffer;
  readonly format: DataFormat;
  readonly hasTags: boolean;
}

export interface MakingTools {
  readonly wording: Wording;
  /** Epoch ms. */
  readonly now: () => number;
  readonly say: (message: string) => void;
  /** Rejects where the reader has stopped it. */
  readonly pause: Pause;
}

export interface MadeFile {
  readonly blob: Blob;
  readonly extension: string;
  /** Charts that this browser could not draw as PNG. */
  readonly withoutPng: number;
}

/** The bytes of a data file, made in pieces. Errors: those of the pause, and where the browser lacks memory. */
export async function makeDataFile(asked: FileAsked, tools: MakingTools): Promise<MadeFile> {
  const { offer, format, hasTags } = asked;
  const selection = offer.select(tools.now());
  const { pause } = tools;
  switch (format) {
    case 'csv':
    case 'semicolon': {
      const delimiter = format === 'csv' ? ',' : ';';
      const bytes = await csvBytes(tableOf(selection, hasTags), { delimiter, bom: true }, pause);
      return made(bytes, 'csv', 'text/csv;charset=utf-8');
    }
    case 'xlsx':
      return made(await figuresWorkbook(selection, { hasTags, pause }), 'xlsx', WORKBOOK);
    case 'json':
      return made(await figuresJsonBytes(selection, pause), 'json', 'application/json');
    case 'zip':
      return makeZip(asked, selection, tools);
  }
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function tableOf(selection: DataSelection, hasTags: boolean) {
  const table = figuresTable(selection);
  return hasTags ? withTagRow(table, hxlTags(table.columns, selection.figures)) : table;
}

async function makeZip(
  { offer, hasTags }: FileAsked,
  selection: DataSelection,
  tools: MakingTools,
): Promise<MadeFile> {
  const { wording, say, pause } = tools;
  const { shown, rejected } = offer;
  const charts: PackagedChart[] = [];
  const { drawn } = offer.charts();
  for (const [index, source] of drawn.entries()) {
    const place = { number: index + 1, total: drawn.length };
    say(wording.t('files.drawing', place));
    await pause();
    charts.push(...(await chartOf(source, tools)));
  }
  say(wording.t('files.packing'));
  await pause();
  const { setAside, events } = shown.data;
  const parts = { selection, setAside, rejected, events, charts, hasTags, wording, pause };
  const withoutPng = charts.filter(({ png }) => png === null).length;
  return { ...made(await dataPackage(parts), 'zip', 'application/zip'), withoutPng };
}

async function chartOf(
  source: ChartSource,
  { wording, now }: MakingTools,
): Promise<PackagedChart[]> {
  const subject = chartSubject(source, wording);
  const picture =
    subject === null
      ? null
      : drawNow(subject, { size: 'page', colours: 'light' }, { wording, now });
  if (picture === null) return [];
  return [{ id: source.scope, picture, png: await bytesOf(pngOf(picture, 2)) }];
}

/** Null where the browser cannot draw it: the zip has the chart as SVG all the same. */
async function bytesOf(blob: Promise<Blob>): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await (await blob).arrayBuffer());
  } catch {
    return null;
  }
}

function made(bytes: Uint8Array, extension: string, type: string): MadeFile {
  // A copy: bytes may stand in memory that is shared, which no Blob takes.
  return { blob: new Blob([new Uint8Array(bytes)], { type }), extension, withoutPng: 0 };
}

/** The work goes on in the next turn, or not at all. */
export function stoppable(isStopped: () => boolean): Pause {
  return async () => {
    await nextTurn();
    if (isStopped()) throw new StoppedByReader();
  };
}

export class StoppedByReader extends Error {
  override readonly name = 'StoppedByReader';
}
