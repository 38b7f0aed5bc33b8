import type { ChartView, MarkView } from '#chartViews/chartView.ts';
import { drawAxes } from '#chartViews/drawing/drawAxes.ts';
import { drawGhost } from '#chartViews/drawing/drawGhost.ts';
import {
  drawBands,
  drawBars,
  drawLines,
  orderedMarks,
  placeMark,
} from '#chartViews/drawing/drawPanel.ts';
import { drawTail, drawTurns } from '#chartViews/drawing/drawSigns.ts';
import { markPaths } from '#chartViews/drawing/markPaths.ts';
import { type Primitive, round } from '#chartViews/drawing/primitive.ts';
import { layoutPlot, pixelX, pixelY, type PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import { svgNode, type SvgNode } from '../svgNode.ts';
import { bySize, captionsOf, valuesOf, wordsOf } from './fluidWords.ts';
import { named, type NamedShape } from './namedShape.ts';
import { type Painted, paintedGroups } from './paintedGroups.ts';
import { percent, signAt } from './signAt.ts';

/** Narrow = a frame of 320 pixels; wide = from `WIDE_FRAME` on. Words stand where they have room in the smaller one. */
const NARROW = 296;
const WIDE = 544;
export const WIDE_FRAME = 570;
const HEIGHT = 300;
const CHANGE_ROW = 14;
const BEYOND = 14;

export interface FluidPlot {
  /** CSS pixels left and right of the plot; between them it is as wide as there is room. */
  readonly before: number;
  readonly after: number;
  readonly height: number;
  /** What stands before the plot: values, unit. */
  readonly axis: readonly SvgNode[];
  readonly plot: readonly SvgNode[];
  /** Figures behind the shapes that have a name, in the order in which these stand in the file. */
  readonly figures: readonly string[];
}

/**
 * A chart of one panel, drawn for every width at once and without a style sheet: places along time are percentages,
 * lines are stretched and keep their thickness, signs and words keep their size. Words are there twice, as they fit a
 * narrow and a wide frame; the second set waits for the style sheet.
 * @param build the view for a plot of that width
 */
export function fluidPlot(build: (width: number) => ChartView): FluidPlot | null {
  const wide = placed(build(WIDE), WIDE);
  const narrow = placed(build(NARROW), NARROW);
  if (wide === null || narrow === null) return null;
  const shapes: NamedShape[] = [];
  const stretched = stretchedShapes(wide, shapes);
  const signs = signShapes(wide, shapes);
  const words = bySize([narrow, wide].map(wordsOf));
  const captions = bySize([narrow, wide].map(captionsOf));
  return {
    before: wide.plot.x,
    after: BEYOND,
    height: Math.ceil(wide.box.height),
    axis: [...paintedGroups(valuesOf(wide)), ...captions.nodes],
    plot: [
      svgNode(
        'svg',
        {
          viewBox: `${String(wide.plot.x)} 0 ${String(round(wide.plot.width))} ${String(wide.box.height)}`,
          width: '100%',
          height: wide.box.height,
          preserveAspectRatio: 'none',
          overflow: 'visible',
        },
        paintedGroups(stretched),
      ),
      ...paintedGroups(signs),
      ...words.nodes,
    ],
    figures: [...shapes, ...words.shapes].map(({ figureId }) => figureId),
  };
}

function placed(view: ChartView, width: number): PlacedPanel | null {
  const [panel, ...others] = view.panels;
  if (panel === undefined || others.length > 0) return null;
  const height = HEIGHT + (panel.changeRow ? CHANGE_ROW : 0);
  return layoutPlot(view, width, height).panels[0] ?? null;
}

/** Lines and areas: they may become as wide as they like. */
function stretchedShapes(panel: PlacedPanel, shapes: NamedShape[]): Painted[] {
  const bars = drawBars(panel).map((primitive, index) => {
    const bar = panel.view.bars[index];
    const figureId = bar?.figureIds.at(-1);
    const shape = figureId === undefined ? undefined : { figureId, name: bar?.name ?? '' };
    return stretchedPath(primitive, named(shape, shapes));
  });
  const plain = (primitives: readonly Primitive[]) =>
    primitives.flatMap((primitive) => stretchedPath(primitive, []));
  const spans = orderedMarks(panel).flatMap((mark) => spanShapes(panel, mark, shapes));
  return [
    ...plain(drawGhost(panel).filter(({ role }) => role !== 'ghostMark')),
    ...plain(drawBands(panel)),
    ...joined(drawAxes(panel)),
    ...bars.flat(),
    ...plain(drawTail(panel)),
    ...plain(drawLines(panel)),
    ...spans,
  ];
}

const STEADY = { 'vector-effect': 'non-scaling-stroke' } as const;

function stretchedPath(primitive: Primitive, children: readonly SvgNode[]): Painted[] {
  if (primitive.kind === 'text') return [];
  const { role, tone, d } = primitive;
  return [{ role, tone, node: svgNode('path', { d, ...STEADY }, children) }];
}

/** The grid as one path for each look. */
function joined(primitives: readonly Primitive[]): Painted[] {
  const roles = new Map<Painted['role'], string>();
  for (const primitive of primitives) {
    if (primitive.kind === 'path')
      roles.set(primitive.role, (roles.get(primitive.role) ?? '') + primitive.d);
  }
  return [...roles].map(([role, d]) => ({ role, node: svgNode('path', { d, ...STEADY }) }));
}

/** A figure as wide as its day. */
function spanShapes(panel: PlacedPanel, mark: MarkView, shapes: NamedShape[]): Painted[] {
  const { x, y, geometry } = placeMark(panel, mark);
  if (geometry.width === 0) return [];
  const body = markPaths(mark, geometry).filter(({ role }) =>
    mark.companion === true ? role === 'markWidth' : role !== 'markStroke',
  );
  return body.map(({ role, d }) => ({
    role,
    tone: mark.tone,
    node: svgNode(
      'path',
      { transform: `translate(${String(round(x))},${String(round(y))})`, d, ...STEADY },
      named(mark, shapes),
    ),
  }));
}

/** Signs: they stand at their place in their own size. */
function signShapes(panel: PlacedPanel, shapes: NamedShape[]): Painted[] {
  const { view } = panel;
  const share = (x: number) => percent(panel, pixelX(panel, x));
  const dots = (view.ghost?.marks ?? []).filter(({ x0, x1 }) => x0 === x1);
  const marks = orderedMarks(panel).flatMap((mark) => markSigns(panel, mark, shapes));
  const rings = drawTurns(panel).flatMap((primitive): Painted[] => {
    if (primitive.kind === 'text' || primitive.at === undefined) return [];
    return [signAt(primitive, { x: percent(panel, primitive.at.x), y: primitive.at.y }, [])];
  });
  return [
    ...dots.map(({ x0, y }): Painted => ({
      role: 'ghostMark',
      node: svgNode('circle', { cx: share(x0), cy: round(pixelY(panel, y)), r: 2.25 }),
    })),
    ...marks,
    ...rings,
  ];
}

const POINT = { width: 0, low: null, high: null } as const;

function markSigns(panel: PlacedPanel, mark: MarkView, shapes: NamedShape[]): Painted[] {
  const { x, y, geometry } = placeMark(panel, mark);
  const isSpan = geometry.width > 0;
  if (isSpan && mark.yLow !== null && mark.yHigh !== null) return [];
  const paths = isSpan
    ? markPaths(mark, POINT).filter(({ role }) => mark.companion === true || role === 'markStroke')
    : markPaths(mark, geometry);
  const place = { x: percent(panel, x + geometry.width / 2), y: round(y) };
  return paths.map((path) => signAt({ ...path, tone: mark.tone }, place, named(mark, shapes)));
}
