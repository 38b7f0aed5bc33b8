import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { MarkView, PanelView } from '#chartViews/chartView.ts';
import { drawBreaks, drawCaptions, drawRuleLabels } from '#chartViews/drawing/drawAxes.ts';
import {
  drawBands,
  drawBars,
  drawLines,
  drawRest,
  lineRole,
  orderedMarks,
} from '#chartViews/drawing/drawPanel.ts';
import { drawGhost } from '#chartViews/drawing/drawGhost.ts';
import { drawTail } from '#chartViews/drawing/drawSigns.ts';
import type { Primitive } from '#chartViews/drawing/primitive.ts';
import { pixelX, pixelY, type PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import { PaintedPrimitive, paintClass } from '../PaintedPrimitive.tsx';
import { AxisTick } from './AxisTick.tsx';
import { lineRows } from './lineRows.ts';
import { markShape } from './MarkShape.tsx';

/** Recharts draws in layers of its own, marks at 600: words must lie over them to be read. */
const OVER_MARKS = 1000;
/** Its own layers of areas and lines; its grid is at -100, and the ghost lies beneath that too. */
const [GHOST, AREAS, TAIL, LINES] = [-200, 100, 390, 400];
/** Every area and line of Recharts' own is told of every other: 300 are nothing, 5,000 take more than a minute. */
const MOST_OF_ITS_OWN = 300;

/**
 * One finished panel by Recharts: axes, grid, lines, areas and marks are its own; labels and badges, for
 * which it has no word, are drawn from the shared primitives. Nothing is computed here.
 */
export function RechartsPanel({ panel }: { readonly panel: PlacedPanel }) {
  const { view, box, plot } = panel;
  const { rows, lines } = lineRows(view);
  const below = box.height - plot.y - plot.height;
  const right = box.width - plot.x - plot.width;
  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: plot.y, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <CartesianGrid
        horizontalValues={view.value.ticks.map((tick) => tick.value)}
        verticalValues={view.time.grid.map((at) => at)}
        verticalPoints={view.time.grid.map((at) => pixelX(panel, at))}
        horizontalPoints={view.value.ticks.map((tick) => pixelY(panel, tick.value))}
        className="paint-gridlines"
      />
      <XAxis
        dataKey="x"
        type="number"
        domain={[0, 1]}
        height={below}
        ticks={view.time.ticks.map((tick) => tick.at)}
        interval={0}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={<AxisTick side="below" labels={view.time.ticks} edge={panel.tickY} />}
      />
      <YAxis
        type="number"
        width={plot.x}
        scale={view.value.scale}
        domain={[view.value.min, view.value.max]}
        ticks={view.value.ticks.map((tick) => tick.value)}
        interval={0}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={<AxisTick side="before" labels={valueLabels(view)} edge={plot.x} />}
      />
      {layer(GHOST, drawGhost(panel))}
      {areas(panel)}
      {layer(TAIL, drawTail(panel))}
      {view.rules.map((rule) => (
        <ReferenceLine key={rule.figureId} y={rule.y} className="paint-rule" />
      ))}
      {lines.length > MOST_OF_ITS_OWN
        ? layer(LINES, drawLines(panel))
        : lines.map((line) => (
            <Line
              key={line.id}
              dataKey={line.id}
              type="linear"
              dot={false}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
              legendType="none"
              className={paintClass({ role: lineRole(line), tone: line.tone })}
            />
          ))}
      <Scatter
        data={orderedMarks(panel).map(scatterRow)}
        dataKey="y"
        shape={markShape(panel)}
        isAnimationActive={false}
        legendType="none"
      />
      {layer(OVER_MARKS, [
        ...drawCaptions(panel),
        ...drawBreaks(panel),
        ...drawRuleLabels(panel),
        ...drawRest(panel),
      ])}
    </ComposedChart>
  );
}

function layer(zIndex: number, primitives: readonly Primitive[]) {
  return (
    <ZIndexLayer zIndex={zIndex}>
      {primitives.map((primitive, index) => (
        <PaintedPrimitive key={index} primitive={primitive} />
      ))}
    </ZIndexLayer>
  );
}

function areas(panel: PlacedPanel) {
  const { view } = panel;
  if (view.bands.length + view.bars.length > MOST_OF_ITS_OWN)
    return layer(AREAS, [...drawBands(panel), ...drawBars(panel)]);
  const bands = view.bands.map((band) => ({
    ...band,
    id: `band-${band.name}`,
    className: paintClass({ role: 'band', tone: band.tone }),
  }));
  const bars = view.bars.map((bar) => ({
    ...bar,
    className: paintClass({ role: bar.style === 'filled' ? 'bar' : 'barOutline', tone: bar.tone }),
  }));
  return [...bands, ...bars].map((area) => (
    <ReferenceArea
      key={area.id}
      x1={area.x0}
      x2={area.x1}
      y1={area.y0}
      y2={area.y1}
      ifOverflow="hidden"
      className={area.className}
    />
  ));
}

function scatterRow(mark: MarkView): { x: number; y: number; mark: MarkView } {
  return { x: mark.x0, y: mark.y, mark };
}

function valueLabels(view: PanelView): { at: number; label: string }[] {
  return view.value.ticks.map((tick) => ({ at: tick.value, label: tick.label }));
}
