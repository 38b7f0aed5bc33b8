import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { sentenceStart } from '#wording/sentenceStart.ts';
import { sourceLine } from '#wording/sourceLine.ts';
import { stampLine } from '#wording/stampWords.ts';
import type { ChartContext } from './chartContext.ts';
import { eventViews, hasEvents } from './eventViews.ts';
import {
  MARK_SHAPES,
  type ChartTable,
  type ChartView,
  type EventView,
  type MarkView,
  type PanelView,
  type SeriesKey,
  type ShareBarView,
  type TimeAxisView,
} from './chartView.ts';
import type { ShareText } from './counts/shareText.ts';
import { figureTableOf } from './figureTableOf.ts';
import { panelGrid } from './layout/panelGrid.ts';
import { thinPanel } from './marks/thinPanel.ts';
import { takenNotes } from './takenNotes.ts';
import { viewSentence } from './viewSentence.ts';

interface ViewParts {
  readonly title: string;
  readonly subtitle: string;
  readonly panels: readonly PanelView[];
  readonly leastPanelWidth?: number;
  readonly keys: readonly SeriesKey[];
  /** Every figure drawn, in the order of the table. */
  readonly figures: readonly Figure[];
  /** Figures of another measure, drawn beside them: in table and files, not in the chart's as-of and sources. */
  readonly companions?: readonly Figure[];
  /** Where shares are drawn: each figure's share, for the table. */
  readonly shareOf?: (figure: Figure) => ShareText | null;
  readonly summary: string;
  /** Asked for only when they are copied, not at each step of a slider. */
  readonly findings: () => readonly string[];
  readonly notes: readonly string[];
  readonly shareBar?: ShareBarView | null;
  readonly table?: ChartTable;
  readonly withEvents?: boolean;
  readonly disabled?: ChartView['disabled'];
}

/** Puts the common frame around a chart's own panels: sources, times, events, table, shapes in use. */
export function assembleView(context: ChartContext, parts: ViewParts): ChartView {
  const { definition, data, wording, zone } = context;
  const panels = thinPanels(parts, context.options).map((panel, index) => ({
    ...panel,
    // A manifest may give two panels one title.
    id: `${definition.id}-${index}`,
  }));
  // Bars carry their qualifier in words alone: the key explains no sign that is not there.
  const shapes = new Set(panels.flatMap((panel) => panel.marks.map((mark) => mark.shape)));
  const axis = panels[0]?.time;
  const figures = [...parts.figures, ...(parts.companions ?? [])];
  return {
    id: definition.id,
    kind: definition.kind,
    title: sentenceStart(parts.title, wording.language),
    subtitle: parts.subtitle,
    panels,
    leastPanelWidth: parts.leastPanelWidth ?? 0,
    shareBar: parts.shareBar ?? null,
    keys: parts.keys,
    shapes: MARK_SHAPES.filter((shape) => shapes.has(shape)),
    hasSpans: panels.some((panel) => panel.marks.some((mark) => mark.x1 > mark.x0)),
    events: parts.withEvents === true && axis !== undefined ? eventsOn(axis, context) : [],
    ...(parts.withEvents === true && context.hasGhost && hasEvents(data.events, axis)
      ? { eventRow: true }
      : {}),
    sourceLine: sourceLine(
      {
        figures: parts.figures,
        zone,
        knownAt: context.options.knownAt,
        fetched: context.options.fetchedAt,
      },
      wording,
    ),
    timesLine: timesLine(context, parts.figures),
    notes: [
      ...hiddenNote(context, parts.figures),
      ...takenNotes(context),
      ...parts.notes,
      ...thinningNote(parts.panels, panels, wording),
    ],
    get findings() {
      return parts.findings();
    },
    get sentence() {
      return viewSentence(context, parts.findings(), parts.figures);
    },
    summary: parts.summary,
    table:
      parts.table ?? figureTableOf(figures, parts.title, { zone, wording, shareOf: parts.shareOf }),
    figures,
    disabled: parts.disabled ?? {},
    stamp: stampLine(data, wording),
  };
}

function thinPanels(
  { panels, leastPanelWidth = 0 }: ViewParts,
  { width, passing }: ChartContext['options'],
): PanelView[] {
  const { panelWidth } = panelGrid(width, { panels: panels.length, least: leastPanelWidth });
  return panels.map((panel) => {
    const thinned = thinPanel(panel, panelWidth, passing);
    return { ...thinned, marks: thinned.marks.map(plainMark) };
  });
}

/**
 * A finished view is plain data: a worker hands it to the page, which loses whatever a class computes. The name is
 * still made when it is asked for.
 */
function plainMark(mark: MarkView): MarkView {
  return {
    ...mark,
    get name() {
      return mark.name;
    },
  };
}

/** Where a rule hides small counts, an empty place in the chart has its reason beside it. */
function hiddenNote({ data, wording }: ChartContext, figures: readonly Figure[]): string[] {
  if (data.situation.disclosure === undefined) return [];
  const count = figures.filter(({ status }) => status === 'suppressed').length;
  return count === 0 ? [] : [wording.t('plot.hiddenCounts', { count })];
}

/** What is not drawn is said; it is in the table, in the files and in the summary all the same. */
function thinningNote(
  all: readonly PanelView[],
  drawn: readonly PanelView[],
  wording: ChartContext['wording'],
): string[] {
  const [count, left] = [all, drawn].map((panels) =>
    panels.reduce((sum, { marks }) => sum + marks.length, 0),
  );
  if (count === undefined || left === undefined || left === count) return [];
  return [wording.t('plot.thinned', { drawn: wording.number(left), all: wording.number(count) })];
}

/** At a chosen or replayed moment, what had not happened yet is not on the axis. */
function knownEvents({ data, options }: ChartContext): SituationData['events'] {
  const replayed = data.clock === undefined ? null : Temporal.Instant.from(data.clock.now);
  const until = options.knownAt ?? replayed?.epochMilliseconds ?? null;
  return until === null ? data.events : data.events.filter((event) => event.time.start <= until);
}

/** The same list as long as no other event comes on the axis: most steps of a slider bring none. */
function eventsOn(axis: TimeAxisView, context: ChartContext): readonly EventView[] {
  const events = knownEvents(context);
  const last = LAST_EVENTS.get(axis);
  if (last?.all === context.data.events && last.count === events.length) return last.views;
  const views = eventViews(events, axis, context);
  LAST_EVENTS.set(axis, { all: context.data.events, count: events.length, views });
  return views;
}
/** An axis is of one language and zone. */
const LAST_EVENTS = new WeakMap<
  TimeAxisView,
  { readonly all: unknown; readonly count: number; readonly views: readonly EventView[] }
>();

function timesLine({ data, wording, zone }: ChartContext, figures: readonly Figure[]): string {
  const latest = latestAsOf(figures);
  const declared = data.situation.feeds.find((feed) => feed.ends !== undefined)?.ends;
  const ends = declared === undefined ? null : parseAsOf(declared, zone);
  return [
    latest === null ? null : wording.t('plot.asOfLine', { asOf: wording.asOf(latest, zone) }),
    data.marking === 'archive' && ends !== null && isAsOf(ends)
      ? wording.t('plot.archiveLine', { day: wording.asOf(ends, zone) })
      : null,
    data.marking === 'replay' ? wording.t('plot.replayLine') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
