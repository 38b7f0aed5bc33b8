import type { Figure } from '#domain/figure.ts';
import type { ChartContext } from '../chartContext.ts';
import type { DrawnValue } from '../marks/drawnValue.ts';
import type { SourceTones } from '../marks/sourceTones.ts';

/** What the parts of a counts chart share while it is built. */
export interface CountsScene {
  readonly context: ChartContext;
  readonly figures: readonly Figure[];
  readonly recommended: string | null;
  readonly relative: boolean;
  readonly tones: SourceTones;
  /** How a figure is drawn in the chosen unit; null = it has no number. */
  readonly drawn: (figure: Figure) => DrawnValue | null;
}
