import type { ChartView } from '#chartViews/chartView.ts';
import { drawPanel, placeMark } from '#chartViews/drawing/drawPanel.ts';
import { drawShareBar } from '#chartViews/drawing/drawShareBar.ts';

import { symbolPath } from '#chartViews/drawing/markPaths.ts';
import { type Primitive, round } from '#chartViews/drawing/primitive.ts';
import { panelGrid } from '#chartViews/layout/panelGrid.ts';
import { layoutPlot, type PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import type { Wording } from '#wording/wording.ts';
import { composePicture, type PictureBody } from './composePicture.ts';
import type { PictureColours, PicturePalette } from './paint.ts';
import { type Block, gap, moved, NO_BLOCK, stacked } from './pictureBlock.ts';
import type { PictureFile } from './pictureFile.ts';
import { pictureKey } from './pictureKey.ts';
import { type PictureSize, SIZE_RULES } from './pictureSizes.ts';
import type { PictureFacts, PictureWords } from './pictureWords.ts';
import { primitiveNode } from './primitiveNode.ts';
import { svgNode } from './svgNode.ts';

export interface PictureRequest extends PictureFacts {
  /** Outer width in CSS pixels; the view must have been built for `plotWidth(width)`. */
  readonly width: number;
  readonly colours?: PictureColours;
}

export interface SizedRequest extends PictureFacts {
  readonly size: PictureSize;
  readonly colours?: PictureColours;
  /** Drawing, key and events alone, for a page that says title, notes, source and times around it. */
  readonly bare?: true;
}

const EDGE = 24;

/** Width of the plot inside a picture of a given outer width. */
export function plotWidth(width: number): number {
  return width - 2 * EDGE;
}

/**
 * A chart as a self-contained SVG file, as high as it takes: title, subtitle, plot, key, notes, events, source line,
 * times, address, receipt. No script, no foreignObject, no style sheet, no external reference. Pure: finished view in,
 * text out.
 */
export function chartSvgText(view: ChartView, wording: Wording, request: PictureRequest): string {
  const { width, ...facts } = request;
  const rules = { ...SIZE_RULES.page, width, widths: [width] } as const;
  const picture = composePicture(
    (plot) => bodyOf(view, plot, wording),
    { ...facts, rules },
    wording,
  );
  return picture?.svg ?? '';
}

/**
 * The same in one of the sizes that reports ask for. The view is built anew for each width that is tried, since ticks
 * and labels depend on it.
 * @param build the view for a plot of that width; null where it cannot be drawn, and then there is no picture
 */
export function chartPicture(
  build: (plotWidth: number) => ChartView | null,
  request: SizedRequest,
  wording: Wording,
): PictureFile | null {
  const bodyFor = (width: number, brief: boolean) => {
    const view = build(width);
    if (view === null) return null;
    return brief ? briefBody(view, width, wording) : bodyOf(view, width, wording);
  };
  return composePicture(bodyFor, { ...request, rules: SIZE_RULES[request.size] }, wording);
}

/** A row of panels and no events: numbers that nothing explains are left out, and panels that are not shown counted. */
function briefBody(view: ChartView, width: number, wording: Wording): PictureBody {
  const all = view.panels.length;
  const { columns } = panelGrid(width, { panels: all, least: view.leastPanelWidth });
  const panels = view.panels.slice(0, columns);
  const left =
    all === panels.length ? '' : wording.t('pictures.panelsShown', { shown: panels.length, all });
  const sourceLine = `${left} ${view.sourceLine}`.trim();
  const body = bodyOf({ ...view, panels, events: [], shareBar: null, sourceLine }, width, wording);
  return { ...body, least: LEAST_BRIEF };
}

const SHARE_GAP = 12;
const LEAST_ALONE = 240;
const LEAST_ROW = 136;
const LEAST_BRIEF = 130;
const ROW_GAP = 20;

function bodyOf(view: ChartView, width: number, wording: Wording): PictureBody {
  const { columns } = panelGrid(width, { panels: view.panels.length, least: view.leastPanelWidth });
  const rows = Math.max(1, Math.ceil(view.panels.length / columns));
  const bar = view.shareBar === null ? null : drawShareBar(view.shareBar, width);
  const above = bar === null ? 0 : bar.height + SHARE_GAP;
  const alone = Math.max(LEAST_ALONE, width * 0.36);
  return {
    words: wordsOfView(view),
    least: above + (view.panels.length > 1 ? rows * LEAST_ROW + (rows - 1) * ROW_GAP : alone),
    draw: (height, { palette }) =>
      stacked([
        bar === null ? NO_BLOCK : painted(bar, palette),
        bar === null ? NO_BLOCK : gap(SHARE_GAP),
        plotBlock(view, width, { height: height === null ? null : height - above, palette }),
      ]),
    key: (setting) => pictureKey(view, wording, setting),
  };
}

function wordsOfView(view: ChartView): PictureWords {
  const { id, title, subtitle, notes, events, sourceLine, timesLine, summary, stamp } = view;
  return { id, title, subtitle, notes, events, sourceLine, timesLine, summary, stamp };
}

function plotBlock(
  view: ChartView,
  width: number,
  { height, palette }: { height: number | null; palette: PicturePalette },
): Block {
  const layout =
    height === null ? layoutPlot(view, width) : layoutPlot(view, width, { all: height });
  return {
    height: layout.height,
    nodes: layout.panels.map((panel) =>
      moved(
        painted(
          { primitives: [...symbolsOfSpans(panel, palette), ...drawPanel(panel)], height: 0 },
          palette,
        ),
        Math.round(panel.box.x),
        Math.round(panel.box.y),
      ),
    ),
  };
}

/** Narrower, the sign would hide the width that it stands on. */
const LEAST_SIGNED = 12;

/**
 * Where colours do not tell, a figure as wide as its day carries the symbol of its source, behind it; the darkest grey
 * is that of the main source and needs none.
 */
function symbolsOfSpans(panel: PlacedPanel, { dashes }: PicturePalette): Primitive[] {
  if (dashes === null) return [];
  return panel.view.marks.flatMap((mark): Primitive[] => {
    const { x, y, geometry } = placeMark(panel, mark);
    if (geometry.width < LEAST_SIGNED || mark.companion === true || mark.shape === 'range')
      return [];
    const at = { x: round(x + geometry.width / 2), y: round(y) };
    return [{ kind: 'path', ...symbolPath({ ...mark, main: false }), tone: mark.tone, at }];
  });
}

/** Charts run from left to right in every language. */
function painted(
  { primitives, height }: ReturnType<typeof drawShareBar>,
  palette: PicturePalette,
): Block {
  const nodes = primitives.map((primitive) => primitiveNode(primitive, palette));
  return { nodes: [svgNode('g', { direction: 'ltr' }, nodes)], height };
}
