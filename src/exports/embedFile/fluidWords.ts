import type { PaintRole, Primitive } from '#chartViews/drawing/primitive.ts';
import { CHANGE_REACH } from '#chartViews/changes/groupChanges.ts';
import { drawAxes } from '#chartViews/drawing/drawAxes.ts';
import { drawBadges } from '#chartViews/drawing/drawBadges.ts';
import { drawRest } from '#chartViews/drawing/drawPanel.ts';
import { drawChanges } from '#chartViews/drawing/drawSigns.ts';
import { round } from '#chartViews/drawing/primitive.ts';
import { pixelX, type PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import { isolated } from '../pictureText.ts';
import { svgNode, type SvgNode } from '../svgNode.ts';
import { type NamedShape, named } from './namedShape.ts';
import { type Painted, paintedGroups } from './paintedGroups.ts';
import { percent, signAt } from './signAt.ts';

/** Shapes of one width, and those of them that have a name. */
interface OfOneWidth {
  readonly painted: readonly Painted[];
  readonly shapes: readonly NamedShape[];
}

/** Everything whose room depends on the width: times, names of lines, numbers of events. */
export function wordsOf(panel: PlacedPanel): OfOneWidth {
  const shapes: NamedShape[] = [];
  const times = drawAxes(panel).filter(
    ({ role, ...primitive }) =>
      role === 'ruleLabel' ||
      (role === 'tick' && 'anchor' in primitive && primitive.anchor === 'middle'),
  );
  const rest = drawRest(panel).filter(({ role }) => role !== 'eventNumber');
  const painted = [
    ...changeShapes(panel, shapes),
    ...[...times, ...rest].flatMap((primitive) => textShape(panel, primitive)),
    ...drawBadges(panel).flatMap((primitive) => badgeShape(panel, primitive)),
  ];
  return { painted, shapes };
}

/** How many changes share a sign depends on the width too. */
function changeShapes(panel: PlacedPanel, shapes: NamedShape[]): Painted[] {
  const signs = drawChanges(panel).filter(({ kind }) => kind === 'path');
  return signs.flatMap((sign, index): Painted[] => {
    if (sign.kind === 'text' || sign.at === undefined) return [];
    const place = { x: percent(panel, sign.at.x), y: sign.at.y };
    return [signAt(sign, place, named(panel.view.changes[index], shapes))];
  });
}

function badgeShape(panel: PlacedPanel, primitive: Primitive): Painted[] {
  if (primitive.kind === 'text') return textShape(panel, primitive);
  const { role, d } = primitive;
  const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [x = 0, y = 0] = numbers;
  if (role === 'eventLine') {
    const at = percent(panel, x);
    const node = svgNode('line', { x1: at, x2: at, y1: y, y2: numbers[3] ?? y });
    return [{ role, node }];
  }
  // A pill: its first number is where its upper edge begins, its third how long that is.
  const middle = x + (numbers[2] ?? 0) / 2;
  const path = svgNode('path', {
    d: d.replace(/^M[^h]*/, `M${String(round(x - middle))},${String(y)}`),
  });
  const node = svgNode('svg', { x: percent(panel, middle), overflow: 'visible' }, [path]);
  return [{ role, node }];
}

function textShape(panel: PlacedPanel, primitive: Primitive): Painted[] {
  if (primitive.kind !== 'text') return [];
  const { y, text, anchor, role, tone } = primitive;
  const side = anchor === 'start' ? {} : { 'text-anchor': anchor };
  const words = [isolated(text, 'ltr')];
  return [
    { role, tone, node: svgNode('text', { ...placeOf(panel, primitive), y, ...side }, words) },
  ];
}

/** Words keep their distance, in pixels, to what they name: a point in time, or the edge of the plot. */
function placeOf(
  panel: PlacedPanel,
  { x, text, role }: Extract<Primitive, { kind: 'text' }>,
): { readonly x: string | number; readonly dx?: number } {
  if (role === 'ruleLabel') return { x: round(x - panel.plot.x) };
  const of = namedPlace(panel, { text, role, x });
  const dx = round(x - of);
  return { x: percent(panel, of), ...(dx === 0 ? {} : { dx }) };
}

function namedPlace(
  panel: PlacedPanel,
  { text, role, x }: { readonly text: string; readonly role: PaintRole; readonly x: number },
): number {
  if (role === 'changeCount') return x - CHANGE_REACH - 2;
  if (role !== 'label' && role !== 'quietLabel') return x;
  const turn = panel.turns.find(({ lines }) => lines.some((line) => line.text === text));
  if (turn !== undefined) return turn.x;
  const places = panel.view.labels
    .filter((label) => label.text === text)
    .map((label) => pixelX(panel, label.x));
  const [first, ...others] = places;
  if (first === undefined) return x;
  return others.reduce(
    (one, other) => (Math.abs(other - x) < Math.abs(one - x) ? other : one),
    first,
  );
}

export function valuesOf(panel: PlacedPanel): Painted[] {
  return drawAxes(panel).flatMap((primitive): Painted[] => {
    if (primitive.kind !== 'text' || primitive.role !== 'tick' || primitive.anchor !== 'end')
      return [];
    const { x, y, text, role } = primitive;
    return [{ role, node: svgNode('text', { x: round(x), y, 'text-anchor': 'end' }, [text]) }];
  });
}

export function captionsOf(panel: PlacedPanel): OfOneWidth {
  const painted = drawAxes(panel).flatMap((primitive): Painted[] => {
    if (primitive.kind !== 'text') return [];
    const { x, y, text, role } = primitive;
    if (role !== 'unit' && role !== 'panelTitle') return [];
    return [{ role, node: svgNode('text', { x, y }, [text]) }];
  });
  return { painted, shapes: [] };
}

/**
 * Two sets of words: the narrow one is seen at once, the wide one when the style sheet says so; one where both agree.
 */
export function bySize(sets: readonly OfOneWidth[]): {
  readonly nodes: readonly SvgNode[];
  readonly shapes: readonly NamedShape[];
} {
  const [narrow = [], wide = []] = sets.map(({ painted }) => paintedGroups(painted));
  if (JSON.stringify(narrow) === JSON.stringify(wide)) {
    return { nodes: [svgNode('g', { class: 'both' }, narrow)], shapes: sets[0]?.shapes ?? [] };
  }
  return {
    nodes: [
      svgNode('g', { class: 'narrow' }, narrow),
      svgNode('g', { class: 'wide', display: 'none' }, wide),
    ],
    shapes: sets.flatMap(({ shapes }) => shapes),
  };
}
