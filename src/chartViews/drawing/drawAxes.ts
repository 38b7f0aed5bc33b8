import { cutToWidth } from '../layout/textWidth.ts';
import { pixelX, pixelY, type PlacedPanel } from '../layout/plotLayout.ts';
import { linePath, round, type PaintRole, type Primitive } from './primitive.ts';

/** Grid, baseline (broken where the axis is), ticks, unit, reference rules and the panel's title. */
export function drawAxes(panel: PlacedPanel): Primitive[] {
  const { view, plot } = panel;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return [
    ...view.time.grid.map((at) => vertical(pixelX(panel, at), plot.y, bottom, 'dayLine')),
    ...view.value.ticks.flatMap((tick) => {
      const y = pixelY(panel, tick.value);
      return [
        horizontal(plot.x, right, y, 'grid'),
        text({ x: plot.x - 8, y: y + 4, text: tick.label, anchor: 'end', role: 'tick' }),
      ];
    }),
    ...drawBreaks(panel),
    ...view.time.ticks.map((tick) =>
      text({
        x: pixelX(panel, tick.at),
        y: panel.tickY,
        text: tick.label,
        anchor: 'middle',
        role: 'tick',
      }),
    ),
    ...drawCaptions(panel),
    ...drawRules(panel),
  ];
}

/** Title of a small multiple and the unit over its axis. */
export function drawCaptions({ view, box }: PlacedPanel): Primitive[] {
  const unitY = (view.title === null ? 0 : 20) + 12;
  const unit = cutToWidth(view.value.label, 12, box.width);
  // Set at 13 pixels in half-bold letters, which run wider than the measured ones.
  const title = view.title === null ? null : cutToWidth(view.title, 13.9, box.width);
  return [
    ...(title === null
      ? []
      : [text({ x: 0, y: 13, text: title, anchor: 'start', role: 'panelTitle' })]),
    ...(unit === '' ? [] : [text({ x: 0, y: unitY, text: unit, anchor: 'start', role: 'unit' })]),
  ];
}

/** References such as residents before: a rule, or the two ends of a stated range, and its words below, where a rising count leaves room. */
function drawRules(panel: PlacedPanel): Primitive[] {
  const { plot, view } = panel;
  const right = plot.x + plot.width;
  const lines = view.rules.flatMap((rule) => [
    rule.y,
    ...(rule.yHigh === null ? [] : [rule.yHigh]),
  ]);
  return [
    ...lines.map((value) => horizontal(plot.x, right, pixelY(panel, value), 'rule')),
    ...drawRuleLabels(panel),
  ];
}

/** The words of the references, under their rules, cut to the plot's width. */
export function drawRuleLabels(panel: PlacedPanel): Primitive[] {
  const { plot, view } = panel;
  return view.rules.map((rule) =>
    text({
      x: plot.x + 6,
      y: pixelY(panel, rule.y) + 15,
      text: cutToWidth(rule.label, 12, plot.width - 8),
      anchor: 'start',
      role: 'ruleLabel',
    }),
  );
}

/** The baseline, and two small strokes where it is broken. */
export function drawBreaks(panel: PlacedPanel): Primitive[] {
  const bottom = panel.plot.y + panel.plot.height;
  const { segments } = panel.view.time;
  const lines = segments.map((segment) =>
    horizontal(pixelX(panel, segment.from), pixelX(panel, segment.to), bottom, 'axis'),
  );
  const ends = segments
    .slice(1)
    .flatMap((segment, index) => [segments[index]?.to ?? 0, segment.from]);
  return [...lines, ...ends.map((at) => breakStroke(pixelX(panel, at), bottom))];
}

function breakStroke(x: number, bottom: number): Primitive {
  return {
    kind: 'path',
    role: 'axis',
    d: linePath([
      { x: x - 3, y: bottom + 5 },
      { x: x + 3, y: bottom - 5 },
    ]),
  };
}

function horizontal(x0: number, x1: number, y: number, role: PaintRole): Primitive {
  return {
    kind: 'path',
    role,
    d: linePath([
      { x: x0, y },
      { x: x1, y },
    ]),
  };
}

function vertical(x: number, y0: number, y1: number, role: PaintRole): Primitive {
  return {
    kind: 'path',
    role,
    d: linePath([
      { x, y: y0 },
      { x, y: y1 },
    ]),
  };
}

type TextPrimitive = Extract<Primitive, { kind: 'text' }>;

function text(primitive: Omit<TextPrimitive, 'kind'>): Primitive {
  return { kind: 'text', ...primitive, x: round(primitive.x), y: round(primitive.y) };
}
