import { seriesOf, type Series } from '#domain/series.ts';
import type { Figure } from '#domain/figure.ts';
import type { LineView } from '../chartView.ts';
import { drawnRuns } from './drawnRuns.ts';
import type { MarkScene } from './markOf.ts';

export interface LineScene extends Pick<MarkScene, 'time' | 'scale' | 'drawn' | 'tones'> {
  readonly cadenceHours: number | undefined;
  readonly isMain: (series: Series) => boolean;
}

/** The lines of a panel: one for each series, through its instants; a series of one point has its mark alone. */
export function linesOf(figures: readonly Figure[], scene: LineScene): LineView[] {
  return seriesOf(figures).flatMap((series) => {
    const [example] = series.figures;
    if (example === undefined || series.line.length < 2) return [];
    return [
      {
        id: series.key,
        tone: scene.tones.toneOf(example),
        main: scene.isMain(series),
        runs: drawnRuns(series.line, scene),
      },
    ];
  });
}
