import type { Wording } from '#wording/wording.ts';
import type { ChartView, MarkShape, Tone } from './chartView.ts';
import { GHOST_SIGN } from './drawing/drawGhost.ts';
import { CHANGE_SIGN } from './drawing/drawSigns.ts';
import { companionPath, markPaths, symbolPath } from './drawing/markPaths.ts';
import { linePath, rectanglePath, type PaintRole } from './drawing/primitive.ts';

/** One line of a chart's key: a sign, drawn around (0, 0) within 18 by 18 pixels, and what it means. */
export interface KeyEntry {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly paths: readonly { readonly d: string; readonly role: PaintRole; readonly y?: number }[];
}

const REST: Tone = 6;
const PLAIN = { tone: REST, main: true } as const;

/** Sources first, then only what this chart really uses and what is not plain. */
export function keyEntries(view: ChartView, wording: Wording): KeyEntry[] {
  const { panels } = view;
  const bars = panels.flatMap((panel) => panel.bars);
  return [
    ...sourceEntries(view),
    ...view.shapes.filter((shape) => shape !== 'filled').map((shape) => shapeEntry(shape, wording)),
    ...(view.hasSpans ? [spanEntry(wording)] : []),
    ...(panels.some((panel) => panel.bands.length > 0) ? [area('band', wording)] : []),
    ...(bars.some((bar) => bar.style === 'filled') ? [area('bar', wording)] : []),
    ...(bars.some((bar) => bar.style === 'outline') ? [area('barOutline', wording)] : []),
    ...companionEntries(view),
    ...signEntries(view, wording),
  ];
}

/** Sources beyond the tones that can be told apart share one sign; each mark still names its own. */
function sourceEntries(view: ChartView): KeyEntry[] {
  const labels = new Map<Tone, string[]>();
  for (const { tone, label, companion } of view.keys) {
    if (companion !== true) labels.set(tone, [...(labels.get(tone) ?? []), label]);
  }
  return [...labels].map(([tone, names]) => ({
    id: `tone-${tone}`,
    label: names.join(', '),
    tone,
    paths: [symbolPath({ shape: 'filled', tone, main: true })],
  }));
}

/** Another measure has a sign of its own, whoever states it. */
function companionEntries({ keys }: ChartView): KeyEntry[] {
  return keys
    .filter(({ companion }) => companion === true)
    .map(({ label, tone }, index) => ({
      id: `companion-${String(index)}`,
      label,
      tone,
      paths: [companionPath('filled', 0)],
    }));
}

/** What is no figure of its time: silence, changes, the later course. */
function signEntries({ panels }: ChartView, wording: Wording): KeyEntry[] {
  const entry = (id: string, label: string, paths: KeyEntry['paths']) => ({
    id,
    label,
    tone: id === 'tail' ? (0 as const) : REST,
    paths,
  });
  const ghosts = panels.flatMap(({ ghost }) => ghost ?? []);
  const areGhostsAreas = ghosts.every(({ marks }) => marks.length === 0);
  const silence = linePath([
    { x: -7, y: 0 },
    { x: 8, y: 0 },
  ]);
  return [
    ...(panels.some(({ tail }) => tail !== null)
      ? [entry('tail', wording.t('plot.keyTail'), [{ d: silence, role: 'tail' }])]
      : []),
    ...(panels.some(({ changes }) => changes.length > 0)
      ? [entry('change', wording.t('plot.keyChange'), [{ d: CHANGE_SIGN, role: 'change' }])]
      : []),
    ...(ghosts.length > 0
      ? [entry('ghost', wording.t('plot.keyGhost'), areGhostsAreas ? GHOST_AREA : GHOST_SIGN)]
      : []),
  ];
}

function shapeEntry(shape: MarkShape, wording: Wording): KeyEntry {
  const isRange = shape === 'range';
  const paths = markPaths(
    { ...PLAIN, shape },
    { width: 0, low: isRange ? 7 : null, high: isRange ? -7 : null },
  );
  // An arrow reaches up or down: the sign is moved so that it stands in the middle of its line.
  const y = shape === 'up' ? 5 : shape === 'down' ? -5 : 0;
  return {
    id: shape,
    label: wording.t(SHAPE_WORDS[shape]),
    tone: REST,
    paths: paths.map((path) => ({ ...path, y })),
  };
}

function spanEntry(wording: Wording): KeyEntry {
  const d = linePath([
    { x: -7, y: 0 },
    { x: 7, y: 0 },
  ]);
  return {
    id: 'span',
    label: wording.t('plot.keySpan'),
    tone: REST,
    paths: [{ d, role: 'spanSign' }],
  };
}

function area(role: 'band' | 'bar' | 'barOutline', wording: Wording): KeyEntry {
  return {
    id: role,
    label: wording.t(AREA_WORDS[role]),
    tone: role === 'band' ? REST : 0,
    paths: [{ d: rectanglePath(-6, -6, 6, 6), role }],
  };
}

const GHOST_AREA = [
  { d: rectanglePath(-6, -6, 6, 6), role: 'ghostBar' },
  { d: rectanglePath(-6, -6, 6, 6), role: 'ghostOutline' },
] as const;

const SHAPE_WORDS = {
  filled: 'plot.keyFilled',
  hollow: 'plot.keyHollow',
  up: 'plot.keyUp',
  down: 'plot.keyDown',
  range: 'plot.keyRange',
} as const satisfies Record<MarkShape, string>;

const AREA_WORDS = {
  band: 'plot.keyBand',
  bar: 'plot.keyPace',
  barOutline: 'plot.keyStated',
} as const;
