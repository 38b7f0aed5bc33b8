import type { Figure } from '#domain/figure.ts';
import { latestFigure, recommendedSource, type LatestFigure } from '#domain/recommend.ts';
import {
  isInWindow,
  knownOf,
  todayOf,
  windowOf,
  within,
  type ChartContext,
} from '../chartContext.ts';
import type { TimeWindow } from '../axes/timeAxis.ts';
import { noteSelected } from '#domain/select.ts';
import { drawnCount, drawnShare, type DrawnValue } from '../marks/drawnValue.ts';
import { sourceTones, type SourceTones } from '../marks/sourceTones.ts';
import { shareRefusal } from './shareRefusal.ts';
import { turnsOf, type Turn } from './turns.ts';

/** What the parts of a counts chart share while it is built. */
export interface CountsScene {
  readonly context: ChartContext;
  readonly window: TimeWindow;
  /** Known figures of the chart within the window. */
  readonly figures: readonly Figure[];
  /** Those that stand today, for the ghost; empty without one. */
  readonly latest: readonly Figure[];
  /** How many known figures lie outside the window. */
  readonly outside: number;
  /** The last figure of the main line within the window. */
  readonly lead: LatestFigure | null;
  /** Within the window, and the figures of their companions there. */
  readonly turns: readonly Turn[];
  readonly companions: readonly Figure[];
  /** Known, but outside the window. */
  readonly turnsOutside: readonly Turn[];
  readonly recommended: string | null;
  readonly relative: boolean;
  /** Why this chart states no share; null where it may. */
  readonly noShare: string | null;
  readonly tones: SourceTones;
  /** How a figure is drawn in the chosen unit; null = it has no number. */
  readonly drawn: (figure: Figure) => DrawnValue | null;
}

/** Null where neither the known figures nor a ghost have anything within the window. */
export function countsScene(context: ChartContext): CountsScene | null {
  const { definition, data, options, wording, hasGhost } = context;
  const { situation } = data;
  const known = knownOf(context, definition.selectors);
  const today = todayOf(context, definition.selectors);
  // Of a feed that replaces its values nothing known is lost today, so today's span has both.
  const window = windowOf(context, hasGhost ? today : known);
  const figures = within(known, window);
  const among = within(today, window);
  const latest = hasGhost ? among : [];
  if (figures.length === 0 && latest.length === 0) return null;
  const [selector] = definition.selectors;
  if (selector !== undefined && definition.selectors.length === 1) {
    noteSelected(known, selector);
    noteSelected(figures, selector);
  }
  const recommended = recommendedSource(
    situation,
    selector?.indicator ?? '',
    known.map((figure) => figure.source),
  );
  const turns = turnsOf(context, known);
  const inside = turns.filter(({ figure }) => isInWindow(figure, window));
  const base = context.base?.figure.quantity ?? null;
  const noShare = shareRefusal(context, figures, latest);
  const relative = options.stackMode === 'relative' && base !== null && noShare === null;
  return {
    context,
    window,
    figures,
    latest,
    outside: known.length - figures.length,
    lead: selector === undefined ? null : latestFigure(situation, figures, selector),
    turns: inside,
    companions: inside.flatMap(({ companion }) => within(knownOf(context, [companion]), window)),
    turnsOutside: turns.filter((turn) => !inside.includes(turn)),
    recommended,
    relative,
    noShare,
    tones: sourceTones(figures, { situation, recommended, among }, wording),
    drawn: (figure) => (relative ? drawnShare(figure, base) : drawnCount(figure)),
  };
}
