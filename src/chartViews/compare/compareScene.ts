import type { ChosenOnset, Interval } from '#domain/alignment.ts';
import type { Figure } from '#domain/figure.ts';
import type { Series } from '#domain/series.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import type { ChartContext } from '../chartContext.ts';
import type { TimeAxisView, Tone } from '../chartView.ts';
import type { DrawnValue } from '../marks/drawnValue.ts';

/** What the address chose for the comparison. */
export interface CompareOptions {
  /** Epoch ms, one instant for all situations; null = the latest state of each. */
  readonly knownAt: number | null;
  /** Ids of onsets; each situation takes the first that it declares, else its own first. */
  readonly align: readonly string[];
  readonly interval: Interval;
  /** Days after day 0 that are shown; null = as far as there are figures. */
  readonly span: number | null;
  readonly yScale: 'linear' | 'log';
  readonly stackMode: 'absolute' | 'relative';
  /** Width of the plot in CSS pixels. */
  readonly width: number;
}

/** A situation as it was read. */
export interface CompareInput {
  readonly data: SituationData;
  /** Epoch ms; null for an archive. */
  readonly fetchedAt: number | null;
  /** Its place among all that could be compared: gives it a tone that stays, whatever else is chosen. */
  readonly rank: number;
}

/** Why a situation that was read is not drawn; `compare.left.<reason>` says it. */
export const LEFT_REASONS = [
  'noHeadline',
  'noOnset',
  'noFigures',
  'notKnownYet',
  'undecided',
  'noShare',
  'noShareThen',
  'shareMeaningless',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** One situation on the common axis. */
export interface ComparedSituation {
  readonly id: string;
  /** "Kabul": short enough for a label; the title where two situations share a name. */
  readonly name: string;
  readonly data: SituationData;
  readonly fetchedAt: number | null;
  /** Says places as this situation declares them. */
  readonly wording: Wording;
  readonly context: ChartContext;
  readonly onset: ChosenOnset | null;
  /** Epoch ms to milliseconds since the onset, see `alignTo`. */
  readonly place: (moment: number) => number;
  /** The headline's line first, then other definitions of the same count. */
  readonly lines: readonly ComparedLine[];
  /** Figures of the same counts by sources that are not drawn here. */
  readonly others: readonly Figure[];
  /** Null = drawn. */
  readonly left: LeftReason | null;
}

/** What one source states under one definition. */
export interface ComparedLine {
  /** Unique within the comparison. */
  readonly id: string;
  readonly situation: string;
  readonly series: Series;
  /** The situation's headline, not another definition of it. */
  readonly main: boolean;
  readonly tone: Tone;
  /** "Kabul", or "Kabul, since July 2021" where a situation has several definitions. */
  readonly label: string;
}

/** A line with what is needed to draw it. */
export interface DrawnLine {
  readonly line: ComparedLine;
  readonly of: ComparedSituation;
}

/** What the parts of the comparison share while it is built. */
export interface CompareScene {
  readonly options: CompareOptions;
  readonly wording: Wording;
  /** All that were read, in the order of the list; those with `left` are said and not drawn. */
  readonly situations: readonly ComparedSituation[];
  readonly axis: TimeAxisView;
  /** Lines that may share one value axis stand together. */
  readonly groups: readonly (readonly DrawnLine[])[];
  readonly drawn: (figure: Figure, of: ComparedSituation) => DrawnValue | null;
}
