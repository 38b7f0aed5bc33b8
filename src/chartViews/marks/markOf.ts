import type { Figure } from '#domain/figure.ts';
import { extentOf } from '../axes/timeAxis.ts';
import type { MarkView, TimeAxisView } from '../chartView.ts';
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
}

/**
 * One figure as a mark, as wide as its time; null without a number or outside the axis. On a logarithmic axis a
 * zero has no place: it stays in the table.
 */
export function markOf(figure: Figure, scene: MarkScene): MarkView | null {
  const value = scene.drawn(figure);
  const extent = extentOf(scene.time, figure.asOf);
  if (value === null || extent === null || (scene.scale === 'log' && value.y <= 0)) return null;
  return {
    figureId: figure.id,
    ...extent,
    ...value,
    tone: scene.tones.toneOf(figure),
    main: scene.isMain(figure),
    // Said where it is drawn: of 100,000 marks all but some thousand are thinned out.
    get name() {
      return scene.nameOf(figure);
    },
  };
}

export function marksOf(figures: readonly Figure[], scene: MarkScene): MarkView[] {
  return figures.flatMap((figure) => markOf(figure, scene) ?? []);
}

/** What a value axis must hold of marks; an arrow for "at least" needs `arrow` times its height. */
export function heightsOf(
  marks: readonly Pick<MarkView, 'y' | 'yLow' | 'shape'>[],
  arrow: number,
): number[] {
  return marks.flatMap(({ shape, y, yLow }) => [shape === 'up' ? y * arrow : y, yLow ?? y]);
}
