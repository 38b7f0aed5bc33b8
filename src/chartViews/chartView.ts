import type { Figure } from '#domain/figure.ts';
import type { ChartKind } from '#domain/situation.ts';

/** A colour and a symbol together, so that sources differ without colour too; 0 is the accent. */
export const TONES = [0, 1, 2, 3, 4, 5, 6] as const;
export type Tone = (typeof TONES)[number];

/** How a qualifier is drawn: the words say the same everywhere. */
export const MARK_SHAPES = ['filled', 'hollow', 'up', 'down', 'range'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** A chart that cannot be drawn says why in one sentence. */
export interface ChartRefusal {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly refused: string;
}

/**
 * A finished chart: everything that is drawn or read, nothing left to compute.
 * Positions along time are shares of the axis (0 = start, 1 = end), values are counts
 * (or shares of the base, 1 = the whole, where `unit` is 'share').
 */
export interface ChartView {
  readonly id: string;
  readonly kind: ChartKind;
  /** The finding, in one sentence. */
  readonly title: string;
  /** What, where, when, unit. */
  readonly subtitle: string;
  readonly panels: readonly PanelView[];
  /** Small multiples stand side by side as long as each keeps this width, CSS pixels. */
  readonly leastPanelWidth: number;
  /** The whole population as one bar with the counted part filled; only where it is the finding. */
  readonly shareBar: ShareBarView | null;
  readonly keys: readonly SeriesKey[];
  /** Shapes in use, for the explanation under the chart. */
  readonly shapes: readonly MarkShape[];
  readonly hasSpans: boolean;
  readonly events: readonly EventView[];
  /** Room for them over the plot, also before the first one: the plot keeps its height as time moves. Else by need. */
  readonly eventRow?: true;
  readonly sourceLine: string;
  /** "As of … · Known at … · Archive: ends …" */
  readonly timesLine: string;
  readonly notes: readonly string[];
  /** What the chart finds, in whole sentences, for a paragraph of several charts; said when it is asked for. */
  readonly findings: readonly string[];
  /** The findings as they are pasted into a report, with moment of knowledge and marking. No address. */
  readonly sentence: string;
  /** Text alternative: first, last, highest, gaps, sources, in sentences. */
  readonly summary: string;
  readonly table: ChartTable;
  /** Every figure that is drawn, for the CSV of this chart. */
  readonly figures: readonly Figure[];
  /** Why a choice is not offered here, by choice; absent = offered. */
  readonly disabled: { readonly share?: string; readonly log?: string };
  /** EXAMPLE DATA and the like, drawn into every picture; null for real figures. */
  readonly stamp: string | null;
}

export interface PanelView {
  readonly id: string;
  /** Small multiples carry a title of their own. */
  readonly title: string | null;
  readonly note: string | null;
  readonly time: TimeAxisView;
  readonly value: ValueAxisView;
  readonly bands: readonly BandView[];
  readonly bars: readonly BarView[];
  readonly lines: readonly LineView[];
  readonly marks: readonly MarkView[];
  readonly rules: readonly RuleView[];
  readonly labels: readonly LabelView[];
  /** What became known after the chosen moment, drawn faintly below everything; null where there is none. */
  readonly ghost: GhostView | null;
  /** Revisions, where they became known: ticks on the time axis. */
  readonly changes: readonly ChangeTickView[];
  /** Room for them under the axis, also before the first one is known: the plot keeps its height as time moves. */
  readonly changeRow: boolean;
  /** From the last report of the main source to the end of what can be known: "last reported 14 hours before". */
  readonly tail: TailView | null;
  /** Where another measure overtakes the main line: another meaning, not a later value. */
  readonly turns: readonly TurnView[];
}

/** The later course, faint: no target, no words of its own, only "known later" in the key. */
export interface GhostView {
  readonly lines: LineView['runs'];
  readonly marks: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  /** Pace as areas, flows as stated as outlines. */
  readonly bars: readonly Pick<BarView, 'x0' | 'x1' | 'y0' | 'y1' | 'style'>[];
}

/** Revisions that became known at one moment, or too close to one another to be told apart. */
export interface ChangeTickView {
  readonly x: number;
  readonly count: number;
  /** The statement that replaced an earlier one; of several the newest. */
  readonly figureId: string;
  /** "Known from 29 September 2023: 20,236 instead of 17,153 …": spoken and shown on hover. */
  readonly name: string;
}

/** A thin dotted stretch at the height of the last report; nothing is claimed to be true there. */
export interface TailView {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly label: string;
}

export interface TurnView {
  readonly x: number;
  readonly y: number;
  /** "Registered (101,848) passes the border count: another measure, not a later value." */
  readonly label: string;
  readonly figureId: string;
}

/** The additions of a panel that has none of them. */
export const NO_ADDITIONS = {
  ghost: null,
  changes: [],
  changeRow: false,
  tail: null,
  turns: [],
} as const;

export interface TimeAxisView {
  /** More than one segment = a broken axis, drawn as broken and said in the subtitle. */
  readonly segments: readonly TimeSegment[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where days (months, years) begin: thin vertical lines. */
  readonly grid: readonly number[];
}

export interface TimeSegment {
  /** Epoch ms, end not included. */
  readonly start: number;
  readonly end: number;
  /** Shares of the axis. */
  readonly from: number;
  readonly to: number;
}

export interface ValueAxisView {
  readonly scale: 'linear' | 'log';
  readonly unit: 'count' | 'share';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** "people", "people per hour", "% of about 120,000 residents": over the axis. */
  readonly label: string;
}

export interface LineView {
  readonly id: string;
  readonly tone: Tone;
  readonly main: boolean;
  /** Another measure than the chart's own: dashed, never taken for the main line. */
  readonly companion?: true;
  /** Unbroken runs: nothing is drawn over a gap longer than the declared cadence. */
  readonly runs: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

/** One figure. An instant has `x0 === x1`; a day, month or year is as wide as its precision. */
export interface MarkView {
  readonly figureId: string;
  readonly x0: number;
  readonly x1: number;
  /** Where the mark sits; for a range its middle is not drawn, only low to high. */
  readonly y: number;
  readonly yLow: number | null;
  readonly yHigh: number | null;
  readonly shape: MarkShape;
  readonly tone: Tone;
  readonly main: boolean;
  /** Of another measure than the chart's own: a sign of its own, whatever the source. */
  readonly companion?: true;
  /** "26 September 2023, 08:00: 13,550 people, Government of Armenia": spoken and shown on hover. */
  readonly name: string;
}

/** Area in time and value: pace (area = people), stated flows. */
export interface BarView {
  readonly id: string;
  readonly figureIds: readonly string[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly tone: Tone;
  readonly style: 'filled' | 'outline';
  readonly shape: MarkShape;
  readonly name: string;
}

/** Range between sources at one time; never a confidence interval. */
export interface BandView {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly tone: Tone;
  readonly name: string;
}

/** A horizontal reference, e.g. residents before. */
export interface RuleView {
  readonly y: number;
  readonly yHigh: number | null;
  readonly label: string;
  readonly figureId: string;
  readonly shape: MarkShape;
}

export interface LabelView {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: 'above' | 'below' | 'beside';
  /** Said about the line, not a figure: plain letters. */
  readonly quiet?: true;
  /** Higher wins where two would overlap; the other is left out of the plot (it stays in table and speech). */
  readonly priority: number;
}

export interface SeriesKey {
  readonly tone: Tone;
  readonly label: string;
  readonly sourceId: string;
  readonly main: boolean;
  readonly companion?: true;
}

export interface EventView {
  readonly number: number;
  readonly x: number;
  readonly title: string;
  readonly time: string;
  readonly url: string;
  readonly source: string;
}

export interface ShareBarView {
  /** 0 to 1 and beyond: the filled part; `high` null = open ("at least"). */
  readonly low: number;
  readonly high: number | null;
  readonly label: string;
  readonly wholeLabel: string;
  readonly countFigureId: string;
  readonly baseFigureId: string;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly { readonly figureId: string | null; readonly cells: readonly string[] }[];
}
