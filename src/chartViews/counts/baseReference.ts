import { shareOf } from '#domain/share.ts';
import type { RuleView, ShareBarView } from '../chartView.ts';
import { drawnCount, largestCount } from '../marks/drawnValue.ts';
import type { CountsScene } from './countsScene.ts';

/** The rule would flatten the counts under it where they reach less than this share of it. */
const LEAST_SHARE_FOR_RULE = 0.4;

/** Residents before as a reference mark with source and date, not a line that pretends they were still there. */
export function baseRule(scene: CountsScene): RuleView | null {
  const { base, wording, zone } = scene.context;
  // What is no share of the base is not held against it as a line either: vehicles, movements, people in a period.
  if (base === null || scene.noShare !== null) return null;
  const { figure } = base;
  const value = drawnCount(figure);
  if (value === null) return null;
  const top = Math.max(largestCount(scene.figures), largestCount(scene.latest));
  if (top < value.y * LEAST_SHARE_FOR_RULE) return null;
  return {
    y: scene.relative ? 1 : (value.yLow ?? value.y),
    yHigh: scene.relative ? null : value.yHigh,
    label: wording.t('plot.residentsBefore', {
      value: wording.quantity(figure.quantity),
      source: figure.source,
      asOf: wording.asOfShort(figure.asOf, zone),
    }),
    figureId: figure.id,
    shape: value.shape,
  };
}

/** The whole population as one bar, the counted part filled: the finding of the evacuation chart. */
export function shareBarOf(scene: CountsScene): ShareBarView | null {
  const { base, wording } = scene.context;
  const { lead: latest } = scene;
  if (base === null || latest === null || scene.noShare !== null) return null;
  const share = shareOf(latest.figure.quantity, base.figure.quantity);
  if (!share.known) return null;
  return {
    low: share.low,
    high: share.high === Infinity ? null : share.high,
    label: wording.t('plot.shareBarCount', {
      value: wording.quantity(latest.figure.quantity),
      share: wording.share({ ...share, aboveWhole: false }),
    }),
    wholeLabel: wording.t('plot.shareBarWhole', {
      value: wording.quantity(base.figure.quantity),
      source: base.figure.source,
    }),
    countFigureId: latest.figure.id,
    baseFigureId: base.figure.id,
  };
}
