import { heightOf } from '../axes/valueAxis.ts';
import type { ChartView, EventView, PanelView } from '../chartView.ts';
import { groupEvents, type EventBadge } from './groupEvents.ts';
import { panelGrid } from './panelGrid.ts';
import { placeLabels, type PlacedLabel } from './placeLabels.ts';
import { placeTurns, type PlacedTurn } from './placeTurns.ts';
import { textWidth } from './textWidth.ts';

export const TEXT_SIZE = 12;
const TICK_ROW = 24;
const TICK_BASELINE = 16;
/** Between the axis and its labels, where changes are marked; small multiples mark their few within the plot. */
const CHANGE_ROW = 14;
const CHANGE_BELOW = 9;
const CHANGE_WITHIN = -8;
const UNIT_ROW = 26;
const BARE_ROW = 12;
const TITLE_ROW = 20;
const BADGE_ROW = 22;
const RIGHT_EDGE = 14;
const ROW_GAP = 20;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A panel in pixels: `box` within the picture; `plot`, labels and badges within the panel. */
export interface PlacedPanel {
  readonly view: PanelView;
  readonly box: Box;
  readonly plot: Box;
  readonly labels: readonly PlacedLabel[];
  readonly badges: readonly EventBadge[];
  readonly turns: readonly PlacedTurn[];
  /** Baseline of the labels along time. */
  readonly tickY: number;
  /** Middle of the signs of change. */
  readonly changeY: number;
}

export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly gap: number;
  readonly panels: readonly PlacedPanel[];
}

/**
 * Where everything of a finished view stands, in CSS pixels. Both drawers use it: Recharts on the page
 * and the static writer, which is why their marks agree.
 * @param height of a single panel's picture; left out = chosen by width. Small multiples choose their own, unless
 * they share the height of `all`.
 */
export function layoutPlot(
  view: ChartView,
  width: number,
  height?: number | { readonly all: number },
): PlotLayout {
  const grid = panelGrid(width, {
    panels: view.panels.length,
    least: view.leastPanelWidth,
  });
  const alone = view.panels.length === 1;
  const changeRow = alone && view.panels[0]?.changeRow === true ? CHANGE_ROW : 0;
  const rows = Math.ceil(view.panels.length / grid.columns);
  const panelHeight =
    typeof height === 'object'
      ? (height.all - (rows - 1) * ROW_GAP) / rows
      : alone
        ? (height ?? chosenHeight(width) + changeRow)
        : multipleHeight(grid.panelWidth);
  const labelWidth = widestLabel(view.panels);
  const panels = view.panels.map((panel, index) => {
    const column = index % grid.columns;
    const row = Math.floor(index / grid.columns);
    const box = {
      x: column * (grid.panelWidth + grid.gap),
      y: row * (panelHeight + ROW_GAP),
      width: grid.panelWidth,
      height: panelHeight,
    };
    const events = alone ? view.events : [];
    const eventRow = alone && (view.eventRow ?? events.length > 0);
    return placePanel(panel, box, { labelWidth, changeRow, events, eventRow });
  });
  return {
    width,
    height: rows * panelHeight + (rows - 1) * ROW_GAP,
    columns: grid.columns,
    gap: grid.gap,
    panels,
  };
}

/** Pixel of a position along time, within the panel. */
export function pixelX(panel: Pick<PlacedPanel, 'plot'>, x: number): number {
  return panel.plot.x + x * panel.plot.width;
}

/** Pixel of a value, within the panel. */
export function pixelY(panel: Pick<PlacedPanel, 'plot' | 'view'>, value: number): number {
  return panel.plot.y + (1 - heightOf(panel.view.value, value)) * panel.plot.height;
}

function placePanel(
  view: PanelView,
  box: Box,
  {
    labelWidth,
    changeRow,
    events,
    eventRow,
  }: {
    labelWidth: number;
    changeRow: number;
    events: readonly EventView[];
    eventRow: boolean;
  },
): PlacedPanel {
  const left = labelWidth + 10;
  const plotWidth = Math.max(40, box.width - left - RIGHT_EDGE);
  const badges = groupEvents(events, plotWidth);
  const top =
    (view.title === null ? 0 : TITLE_ROW) +
    (view.value.label === '' ? BARE_ROW : UNIT_ROW) +
    (eventRow ? BADGE_ROW : 0);
  const plot = {
    x: left,
    y: top,
    width: plotWidth,
    height: Math.max(40, box.height - top - TICK_ROW - changeRow),
  };
  const frame = {
    plot,
    headroom: badges.length === 0 ? 18 : 3,
    toX: (x: number) => pixelX({ plot }, x),
    toY: (value: number) => pixelY({ plot, view }, value),
  };
  const turns = placeTurns(view.turns, frame);
  return {
    view,
    box,
    plot,
    badges,
    turns,
    labels: placeLabels(view, { ...frame, turns }),
    tickY: plot.y + plot.height + changeRow + TICK_BASELINE,
    changeY: plot.y + plot.height + (changeRow > 0 ? CHANGE_BELOW : CHANGE_WITHIN),
  };
}

function chosenHeight(width: number): number {
  return Math.round(Math.min(460, Math.max(300, width * 0.42)));
}

/** Panels that stand side by side are low; one that has a wide row for itself may be higher. */
function multipleHeight(panelWidth: number): number {
  const small = Math.min(230, Math.max(176, panelWidth * 0.62));
  return Math.round(Math.max(small, Math.min(300, panelWidth * 0.26)));
}

function widestLabel(panels: readonly PanelView[]): number {
  let widest = 0;
  for (const panel of panels) {
    for (const tick of panel.value.ticks) {
      widest = Math.max(widest, textWidth(tick.label, TEXT_SIZE));
    }
  }
  return Math.ceil(widest);
}
