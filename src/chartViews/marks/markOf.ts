import type { Figure } from '#domain/figure.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { MarkShape, MarkView, TimeAxisView, Tone } from '../chartView.ts';
import type { DrawnValue } from './drawnValue.ts';
import type { SourceTones } from './sourceTones.ts';

/** Where and how the figures of a panel are drawn. */
export interface MarkScene {
  readonly time: TimeAxisView;
  readonly scale: 'linear' | 'log';
  /** How a figure is drawn in the chosen unit; null = it has no number. */
  readonly drawn: (figure: Figure) => DrawnValue | null;
  readonly tones: Pick<SourceTones, 'toneOf'>;
  readonly isMain: (figure: Figure) => boolean;
  readonly nameOf: (figure: Figure) => string;
  /** Of another measure than the chart's own. */
  readonly companion?: true;
}

/**
 * One figure as a mark, as wide as its time; null without a number or outside the axis. On a logarithmic axis a
 * zero has no place: it stays in the table.
 */
export function markOf(figure: Figure, scene: MarkScene): MarkView | null {
  const value = scene.drawn(figure);
  const extent = extentOf(scene.time, figure.asOf);
  if (value === null || extent === null || (scene.scale === 'log' && value.y <= 0)) return null;
  return new FigureMark(figure, { ...extent, ...value }, scene);
}

export function marksOf(figures: readonly Figure[], scene: MarkScene): MarkView[] {
  const marks: MarkView[] = [];
  for (const figure of figures) {
    const mark = markOf(figure, scene);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** Said where it is drawn: of 100,000 marks all but some thousand are thinned out, and a class makes them quickest. */
class FigureMark implements MarkView {
  readonly #figure: Figure;
  readonly #scene: MarkScene;
  readonly figureId: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly yLow: number | null;
  readonly yHigh: number | null;
  readonly shape: MarkShape;
  readonly tone: Tone;
  readonly main: boolean;
  declare readonly companion?: true;

  constructor(figure: Figure, place: Place, scene: MarkScene) {
    this.#figure = figure;
    this.#scene = scene;
    this.figureId = figure.id;
    this.x0 = place.x0;
    this.x1 = place.x1;
    this.y = place.y;
    this.yLow = place.yLow;
    this.yHigh = place.yHigh;
    this.shape = place.shape;
    this.tone = scene.tones.toneOf(figure);
    this.main = scene.isMain(figure);
    if (scene.companion === true) this.companion = true;
  }

  get name(): string {
    return this.#scene.nameOf(this.#figure);
  }
}

interface Place extends DrawnValue {
  readonly x0: number;
  readonly x1: number;
}

/** What a value axis must hold of marks; an arrow for "at least" needs `arrow` times its height. */
export function heightsOf(
  marks: readonly Pick<MarkView, 'y' | 'yLow' | 'shape'>[],
  arrow: number,
): number[] {
  const heights: number[] = [];
  for (const { shape, y, yLow } of marks) heights.push(shape === 'up' ? y * arrow : y, yLow ?? y);
  return heights;
}
