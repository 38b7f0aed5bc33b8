import { linePath } from '#chartViews/drawing/primitive.ts';
import type { ChartTable } from '#chartViews/chartView.ts';
import type { KeyFigureView } from '#chartViews/keyFigures/keyFigures.ts';
import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';
import { sourceLine } from '#wording/sourceLine.ts';
import type { SizedRequest } from './chartSvg.ts';
import { composePicture, type PictureBody } from './composePicture.ts';
import {
  type Block,
  gap,
  moved,
  NO_BLOCK,
  type Setting,
  stacked,
  wordsBlock,
} from './pictureBlock.ts';
import { LIGHT_PALETTE } from './paint.ts';
import type { PictureFile } from './pictureFile.ts';
import { roomyRules } from './pictureSizes.ts';
import { widthOf } from './pictureText.ts';
import type { PictureWords } from './pictureWords.ts';
import { svgNode, type SvgNode } from './svgNode.ts';

export interface KeyFigureFacts {
  readonly keyFigures: readonly KeyFigureView[];
  /** Those behind the numbers. */
  readonly figures: readonly Figure[];
  readonly situation: string;
  readonly zone: string;
  /** Epoch ms; null = the latest. */
  readonly knownAt: number | null;
  readonly fetchedAt: number | null;
  /** EXAMPLE DATA and the like; null for real figures. */
  readonly stamp: string | null;
}

/**
 * The key figures of a situation as a picture: each number with hedge, share or change, source and time.
 * null where there is no number at all: no empty picture is made.
 */
export function keyFiguresPicture(
  facts: KeyFigureFacts,
  request: SizedRequest,
  wording: Wording,
): PictureFile | null {
  if (facts.keyFigures.every(({ refused }) => refused !== null)) return null;
  const bodyFor = (width: number, brief: boolean) => bodyOf(facts, { width, brief, wording });
  return composePicture(bodyFor, { ...request, rules: roomyRules(request.size) }, wording);
}

/** The same figures as rows of words, for a report. */
export function keyFiguresTable(
  { keyFigures, situation }: Pick<KeyFigureFacts, 'keyFigures' | 'situation'>,
  { t }: Wording,
): ChartTable {
  const words = (id: string, label: string) => ({ id, label, numeric: false });
  return {
    caption: t('pictures.keyFiguresTitle', { situation }),
    columns: [
      words('label', t('plot.columnWhat')),
      words('value', t('plot.columnFigure')),
      words('change', t('pictures.columnChange')),
      words('asOf', t('plot.columnAsOf')),
      words('source', t('plot.columnSource')),
    ],
    rows: keyFigures.map(({ figureId, label, value, change, asOf, source, refused }) => ({
      figureId,
      cells: [label, refused ?? value, change ?? '', asOf, source],
    })),
  };
}

function wordsOfFigures(facts: KeyFigureFacts, wording: Wording): PictureWords {
  const { keyFigures, figures, situation, zone, knownAt, fetchedAt, stamp } = facts;
  return {
    id: 'key-figures',
    title: wording.t('pictures.keyFiguresTitle', { situation }),
    subtitle: wording.t('pictures.keyFiguresSubtitle'),
    notes: [],
    events: [],
    sourceLine: sourceLine({ figures, zone, knownAt, fetched: fetchedAt }, wording),
    // Each number has its own.
    timesLine: '',
    summary: keyFigures.map((one) => spokenFigure(one, wording)).join(' '),
    stamp,
  };
}

function spokenFigure({ refused, ...figure }: KeyFigureView, wording: Wording): string {
  const { label, value, source, asOf } = figure;
  if (refused !== null) return wording.t('pictures.keyFigureNone', { label, refused });
  return wording.t('pictures.keyFiguresSummary', { label, value, source, asOf });
}

const LEAST_TILE = 190;
const TILE_GAP = 28;
const ROW_GAP = 26;

function bodyOf(
  facts: KeyFigureFacts,
  { width, brief, wording }: { readonly width: number; brief: boolean; wording: Wording },
): PictureBody {
  const all = facts.keyFigures;
  const fitting = Math.max(1, Math.floor((width + TILE_GAP) / (LEAST_TILE + TILE_GAP)));
  const rows = Math.ceil(all.length / fitting);
  // Rows of one length: four figures stand two by two rather than three and one.
  const columns = Math.ceil(all.length / rows);
  const tileWidth = (width - (columns - 1) * TILE_GAP) / columns;
  const shown = brief ? all.slice(0, columns).map((one) => ({ ...one, spark: [] })) : all;
  const draw = (height: number | null, setting: Setting) => {
    const tiles = shown.map((one) => tile(one, wording, { ...setting, width: tileWidth }));
    return gridOf(tiles, { columns, tileWidth, height, setting });
  };
  const words = wordsOfFigures(facts, wording);
  const left =
    shown.length === all.length
      ? ''
      : wording.t('pictures.keyFiguresShown', { shown: shown.length, all: all.length });
  return {
    words: { ...words, sourceLine: `${left} ${words.sourceLine}`.trim() },
    least: draw(null, { width, direction: wording.direction, palette: LIGHT_PALETTE }).height,
    draw,
    key: () => NO_BLOCK,
  };
}

interface Grid {
  readonly columns: number;
  readonly tileWidth: number;
  readonly height: number | null;
  readonly setting: Setting;
}

/** Rows as high as their highest tile; in a higher picture the room is shared between them. */
function gridOf(tiles: readonly Block[], { columns, tileWidth, height, setting }: Grid): Block {
  const rows: Block[] = [];
  for (let first = 0; first < tiles.length; first += columns) {
    const row = tiles.slice(first, first + columns);
    rows.push({
      height: Math.max(...row.map((one) => one.height)),
      nodes: row.map((one, index) => {
        const x = Math.round(index * (tileWidth + TILE_GAP));
        return moved(one, setting.direction === 'rtl' ? setting.width - x - tileWidth : x, 0);
      }),
    });
  }
  const used = rows.reduce((sum, row) => sum + row.height, 0) + (rows.length - 1) * ROW_GAP;
  const spare = height === null ? 0 : Math.max(0, height - used);
  const between = ROW_GAP + Math.min(60, spare / (rows.length + 1));
  const top = Math.max(0, (spare - (between - ROW_GAP) * (rows.length - 1)) / 3);
  const grid = stacked([
    gap(top),
    ...rows.flatMap((row, index) => (index === 0 ? [row] : [gap(between), row])),
  ]);
  return { ...grid, height: Math.max(grid.height, height ?? 0) };
}

/** Label, hedge and number, what it is a share of or how it changed, who says so and when, its course. */
function tile(figure: KeyFigureView, wording: Wording, setting: Setting): Block {
  const { label, refused, change, source, sourceRemark, asOf, spark } = figure;
  const rule = svgNode('path', {
    d: linePath([
      { x: 0, y: 0.5 },
      { x: setting.width, y: 0.5 },
    ]),
    fill: 'none',
    stroke: setting.palette.soft,
    'stroke-width': 1,
  });
  const head = [
    { nodes: [rule], height: 6 },
    wordsBlock(label, { size: 13, leading: 17, soft: true, most: 4 }, setting),
    gap(2),
  ];
  const small = { size: 12, leading: 16 };
  if (refused !== null) {
    return stacked([...head, wordsBlock(refused, { ...small, most: 6 }, setting)]);
  }
  const remark = sourceRemark === null ? '' : ` (${sourceRemark})`;
  const stated = `${source}${remark}, ${wording.t('keyFigure.asOf', { asOf })}`;
  return stacked([
    ...head,
    ...numberBlocks(figure.value, setting),
    gap(2),
    wordsBlock(change ?? '', { ...small, most: 5 }, setting),
    wordsBlock(stated, { ...small, soft: true, most: 5 }, setting),
    spark.length > 1 ? sparkBlock(spark, setting) : NO_BLOCK,
  ]);
}

/** "about" small, "120,000" large, as on the page: the hedge is read first. */
function numberBlocks(value: string, setting: Setting): Block[] {
  const digits = /\d/.exec(value)?.index ?? 0;
  const hedge = value.slice(0, digits).trim();
  const number = value.slice(digits);
  const size = [30, 25, 20, 16].find(
    (one) => widthOf(number, { size: one, bold: true }) <= setting.width,
  );
  return [
    wordsBlock(hedge, { size: 14, leading: 18 }, setting),
    wordsBlock(
      number,
      { size: size ?? 14, leading: Math.round((size ?? 14) * 1.2), bold: true },
      setting,
    ),
  ];
}

const SPARK = { width: 120, height: 28, edge: 3 } as const;

function sparkBlock(points: KeyFigureView['spark'], setting: Setting): Block {
  const { width, height, edge } = SPARK;
  const left = setting.direction === 'rtl' ? setting.width - width : 0;
  const placed = points.map(({ x, y }) => ({
    x: left + edge + x * (width - 2 * edge),
    y: 4 + edge + (1 - y) * (height - 2 * edge),
  }));
  const last = placed.at(-1);
  const line: SvgNode = svgNode('path', {
    d: linePath(placed),
    fill: 'none',
    stroke: setting.palette.tones[0],
    'stroke-width': 1.5,
  });
  const end =
    last === undefined
      ? []
      : [
          svgNode('path', {
            d: `M${String(last.x - 2.5)},${String(last.y)}a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0Z`,
            fill: setting.palette.tones[0],
          }),
        ];
  return { nodes: [line, ...end], height: height + 6 };
}
