import type { ChartView } from '#chartViews/chartView.ts';
import { drawPanel } from '#chartViews/drawing/drawPanel.ts';
import { drawShareBar } from '#chartViews/drawing/drawShareBar.ts';
import type { Primitive } from '#chartViews/drawing/primitive.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { wrapToWidth } from '#chartViews/layout/textWidth.ts';
import type { Wording } from '#wording/wording.ts';
import { LIGHT_PALETTE, paintOf, type PicturePalette } from './paint.ts';
import { pictureKey } from './pictureKey.ts';
import { svgNode, writeSvg, type SvgNode } from './svgNode.ts';

export interface PictureRequest {
  /** Outer width in CSS pixels; the view must have been built for `plotWidth(width)`. */
  readonly width: number;
  /** Full address of the view, printed in the picture. */
  readonly address: string;
  /** When the picture was made, in words; left out = not printed (same input, same bytes). */
  readonly made: string | null;
}

/** The typefaces of every picture: metric-compatible, so that measured widths hold. */
export const PICTURE_FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const EDGE = 24;
const LONGEST_TITLE = 160;

/** Width of the plot inside a picture of a given outer width. */
export function plotWidth(width: number): number {
  return width - 2 * EDGE;
}

/**
 * A chart as a self-contained SVG file: title, subtitle, plot, key, notes, source line, times, address.
 * No script, no foreignObject, no style sheet, no external reference. Pure: finished view in, text out.
 */
export function chartSvgText(view: ChartView, wording: Wording, request: PictureRequest): string {
  const picture = chartSvg(view, wording, request);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(picture)}\n`;
}

function chartSvg(view: ChartView, wording: Wording, request: PictureRequest): SvgNode {
  const width = plotWidth(request.width);
  const column = new Column(width, LIGHT_PALETTE);
  column.words(view.title, { size: 20, bold: true, leading: 26 });
  column.words(view.subtitle, { size: 13, leading: 18, soft: true });
  column.gap(10);
  if (view.shareBar !== null) {
    const bar = drawShareBar(view.shareBar, width);
    column.primitives(bar.primitives, bar.height);
    column.gap(12);
  }
  const layout = layoutPlot(view, width);
  for (const panel of layout.panels) {
    column.primitivesAt(drawPanel(panel), panel.box.x, panel.box.y);
  }
  column.gap(layout.height + 14);
  const key = pictureKey(view, wording, { width, palette: LIGHT_PALETTE });
  column.nodes(key.nodes, key.height);
  for (const note of view.notes) column.words(note, { size: 12, leading: 17, soft: true });
  column.gap(6);
  if (view.events.length > 0) {
    column.words(eventsLine(view), { size: 11, leading: 15, soft: true });
    column.gap(6);
  }
  column.words(view.sourceLine, { size: 12, leading: 17 });
  const times = [view.timesLine, request.made].filter((part) => part !== null && part !== '');
  column.words(times.join(' · '), { size: 12, leading: 17, soft: true });
  column.words(request.address, { size: 11, leading: 16, soft: true });
  if (view.stamp !== null) column.words(view.stamp, { size: 16, bold: true, leading: 22 });
  const height = column.height + EDGE;
  const title = `picture-title-${view.id}`;
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: request.width,
      height,
      viewBox: `0 0 ${String(request.width)} ${String(height)}`,
      role: 'img',
      'aria-labelledby': title,
      'font-family': PICTURE_FONT,
      direction: wording.direction,
    },
    [
      svgNode('title', { id: title }, [view.title]),
      svgNode('desc', {}, [`${view.summary} ${view.sourceLine}`]),
      svgNode('rect', { width: request.width, height, fill: LIGHT_PALETTE.paper }),
      svgNode('g', { transform: `translate(${String(EDGE)},${String(EDGE)})` }, column.content),
    ],
  );
}

function eventsLine(view: ChartView): string {
  return view.events
    .map((event) => `${event.number} ${shortened(event.title)} (${event.time})`)
    .join('; ');
}

/** A title as long as a page would make the picture as long; the page and the events file have it whole. */
function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST_TITLE ? title : `${letters.slice(0, LONGEST_TITLE).join('')}…`;
}

/** Pictures grow downwards, block by block. */
class Column {
  readonly content: SvgNode[] = [];
  #y = 0;
  readonly #width: number;
  readonly #palette: PicturePalette;

  constructor(width: number, palette: PicturePalette) {
    this.#width = width;
    this.#palette = palette;
  }

  get height(): number {
    return this.#y + EDGE;
  }

  gap(pixels: number): void {
    this.#y += pixels;
  }

  words(
    text: string,
    {
      size,
      leading,
      bold = false,
      soft = false,
    }: { size: number; leading: number; bold?: boolean; soft?: boolean },
  ): void {
    if (text === '') return;
    // Bold letters run about 7 % wider than the measured ones.
    for (const line of wrapToWidth(text, bold ? size * 1.07 : size, this.#width)) {
      this.#y += leading;
      this.content.push(
        svgNode(
          'text',
          {
            x: 0,
            y: this.#y - Math.round(leading * 0.25),
            'font-size': size,
            fill: soft ? this.#palette.soft : this.#palette.ink,
            ...(bold ? { 'font-weight': 700 } : {}),
          },
          [line],
        ),
      );
    }
  }

  nodes(nodes: readonly SvgNode[], height: number): void {
    this.content.push(svgNode('g', { transform: `translate(0,${String(this.#y)})` }, nodes));
    this.#y += height;
  }

  primitives(primitives: readonly Primitive[], height: number): void {
    this.primitivesAt(primitives, 0, 0);
    this.#y += height;
  }

  primitivesAt(primitives: readonly Primitive[], x: number, y: number): void {
    const transform = `translate(${String(Math.round(x))},${String(Math.round(this.#y + y))})`;
    const nodes = primitives.map((primitive) => nodeOf(primitive, this.#palette));
    this.content.push(svgNode('g', { transform, direction: 'ltr' }, nodes));
  }
}

function nodeOf(primitive: Primitive, palette: PicturePalette): SvgNode {
  const paint = paintOf(primitive.role, primitive.tone ?? 0, palette);
  if (primitive.kind === 'text') {
    const { x, y, anchor, text } = primitive;
    return svgNode('text', { x, y, 'text-anchor': anchor, ...paint }, [text]);
  }
  const { at, figureId, d } = primitive;
  return svgNode('path', {
    ...(figureId === undefined ? {} : { 'data-figure': figureId }),
    ...(at === undefined ? {} : { transform: `translate(${String(at.x)},${String(at.y)})` }),
    d,
    ...paint,
  });
}
