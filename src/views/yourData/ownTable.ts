import type { ChartRefusal, ChartView } from '#chartViews/chartView.ts';
import type { ViewOptions } from '#chartViews/viewOptions.ts';
import type { Preview, TableHost } from '#state/ownDataTable.ts';
import type { OpenedState, OwnTableControl } from '#state/useOwnTable.ts';
import type { Language } from '#wording/languages.ts';

/** What the first chart of a table needs to know of the page. */
export interface FirstChartAsk {
  readonly title: string;
  readonly language: Language;
  readonly options: ViewOptions;
}

/** The first chart, and how many others its figures would have. */
export interface FirstChart {
  readonly view: ChartView | ChartRefusal;
  readonly others: number;
}

export type OwnTableHost = TableHost<FirstChartAsk, FirstChart>;
export type OwnTable = OwnTableControl<FirstChartAsk, FirstChart>;
export type OpenTable = Extract<
  OpenedState<FirstChartAsk, FirstChart>,
  { readonly status: 'open' }
>;
export type TablePreview = Preview<FirstChart>;
