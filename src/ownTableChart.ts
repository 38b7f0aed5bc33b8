import { buildChartView } from '#chartViews/buildChartView.ts';
import type { ChartRefusal, ChartView } from '#chartViews/chartView.ts';
import type { ViewOptions } from '#chartViews/viewOptions.ts';
import type { ChartMaker } from '#feeds/ownTable/sessionTypes.ts';
import { defaultManifest } from '#feeds/situations/defaultManifest.ts';
import { figureFacts } from '#feeds/situations/figureFacts.ts';
import type { Language } from '#wording/languages.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import { createWording } from '#wording/wording.ts';

/** What the page knows and the reader of a file does not. */
export interface FirstChartAsk {
  readonly title: string;
  readonly language: Language;
  readonly options: ViewOptions;
}

/** The chart of what a table counts most often, finished, with the marks that are drawn and no more figures. */
export interface FirstChart {
  readonly view: ChartView | ChartRefusal;
  /** Charts that its figures would have besides. */
  readonly others: number;
}

/** Charts of a reader's own table, made where its figures are: there may be a million of them. */
export async function loadFirstChart(): Promise<ChartMaker<FirstChartAsk, FirstChart>> {
  await loadLaterWords();
  return ({ zone, ...read }, { title, language, options }) => {
    const situation = defaultManifest(
      { id: 'your-data', title, zone, feeds: [] },
      figureFacts(read.figures),
    );
    const [definition, ...others] = situation.charts;
    if (definition === undefined) return null;
    const data = { situation, ...read, events: [], marking: 'archive' as const };
    // A glance before anything is taken: few marks, so that the page draws a million rows without a halt.
    const glance = { ...options, passing: true };
    const view = buildChartView(definition, {
      data,
      options: glance,
      wording: createWording(language),
    });
    return { view: 'refused' in view ? view : shortened(view), others: others.length };
  };
}

/** The figures stay with the worker, and so does a table that no screen can show at once. */
function shortened(view: ChartView): ChartView {
  const rows = view.table.rows.slice(0, SHOWN);
  return { ...view, figures: view.figures.slice(0, SHOWN), table: { ...view.table, rows } };
}

const SHOWN = 200;
