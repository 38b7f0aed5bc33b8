import type { Wording } from '#wording/wording.ts';
import type { ChartView, MarkShape, Tone } from './chartView.ts';

/** One line of a chart's key: a sign and what it means. */
export interface KeyEntry {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly shape: MarkShape;
  readonly span: boolean;
  /** Stands for a source; otherwise for a qualifier or a precision. */
  readonly source: boolean;
}

/** Sources first, then only the marks that this chart really uses and that are not plain. */
export function keyEntries(view: ChartView, wording: Wording): KeyEntry[] {
  const sources = [...labelsByTone(view)].map(([tone, labels]) => ({
    id: `tone-${tone}`,
    label: labels.join(', '),
    tone,
    shape: 'filled' as const,
    span: false,
    source: true,
  }));
  const shapes = view.shapes
    .filter((shape) => shape !== 'filled')
    .map((shape) => ({
      id: shape,
      label: wording.t(SHAPE_WORDS[shape]),
      tone: 6 as const,
      shape,
      span: false,
      source: false,
    }));
  const span = {
    id: 'span',
    label: wording.t('plot.keySpan'),
    tone: 6 as const,
    shape: 'filled' as const,
    span: true,
    source: false,
  };
  return [...sources, ...shapes, ...(view.hasSpans ? [span] : [])];
}

/** Sources beyond the tones that can be told apart share one sign; each mark still names its own. */
function labelsByTone(view: ChartView): Map<Tone, string[]> {
  const labels = new Map<Tone, string[]>();
  for (const key of view.keys) labels.set(key.tone, [...(labels.get(key.tone) ?? []), key.label]);
  return labels;
}

const SHAPE_WORDS = {
  filled: 'plot.keyFilled',
  hollow: 'plot.keyHollow',
  up: 'plot.keyUp',
  down: 'plot.keyDown',
  range: 'plot.keyRange',
} as const satisfies Record<MarkShape, string>;
