import type { Figure } from '#domain/figure.ts';
import type { PanelDefinition } from '#domain/situation.ts';
import { buildTimeAxis, type TimeWindow } from '../axes/timeAxis.ts';
import { knownOf, todayOf, windowOf, within, type ChartContext } from '../chartContext.ts';
import type { TimeAxisView } from '../chartView.ts';
import { panelGrid } from '../layout/panelGrid.ts';
import { plotRoom } from '../layout/plotRoom.ts';
import { largestCount } from '../marks/drawnValue.ts';

/** One of several panels beside one another. */
export interface PanelGroup extends PanelDefinition {
  /** Known figures within the window, in time order. */
  readonly figures: readonly Figure[];
  /** Those that stand today there, whatever moment was chosen. */
  readonly latest: readonly Figure[];
}

export interface PanelGroups {
  readonly window: TimeWindow;
  readonly groups: readonly PanelGroup[];
  /** Of all groups together. */
  readonly figures: readonly Figure[];
  readonly latest: readonly Figure[];
}

/**
 * The panels that have something to show: with a ghost also those of which nothing was known yet, so that each keeps
 * its place while the moment moves. Null where none has.
 */
export function panelGroups(
  context: ChartContext,
  panels: readonly PanelDefinition[],
): PanelGroups | null {
  const stated = panels.map((panel) => ({
    ...panel,
    figures: knownOf(context, [panel.selector]),
    latest: todayOf(context, [panel.selector]),
  }));
  const window = windowOf(
    context,
    stated.flatMap(({ figures, latest }) => (context.hasGhost ? [...figures, ...latest] : figures)),
  );
  const groups = stated
    .map((group) => ({
      ...group,
      figures: within(group.figures, window),
      latest: within(group.latest, window),
    }))
    .filter(({ figures, latest }) => figures.length > 0 || (context.hasGhost && latest.length > 0));
  if (groups.length === 0) return null;
  return {
    window,
    groups,
    figures: groups.flatMap(({ figures }) => figures),
    latest: groups.flatMap(({ latest }) => latest),
  };
}

/** One time axis for all panels, and the width of a plot in pixels. */
export function panelTime(
  { groups, figures, latest, window }: PanelGroups,
  { context, least, breaks }: { context: ChartContext; least: number; breaks: readonly number[] },
): { readonly time: TimeAxisView; readonly width: number } {
  const { options, zone, wording } = context;
  const { panelWidth } = panelGrid(options.width, { panels: groups.length, least });
  const largest = largestCount(context.hasGhost ? [...figures, ...latest] : figures);
  const width = plotRoom(panelWidth, largest, wording);
  return { time: buildTimeAxis({ window, breaks, width }, zone, wording), width };
}
