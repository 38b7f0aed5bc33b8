import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import { buildCasualtiesView } from './casualties/casualtiesView.ts';
import { chartContext, type ChartContext } from './chartContext.ts';
import type { ChartRefusal, ChartView } from './chartView.ts';
import { buildCountsView } from './counts/countsView.ts';
import { buildPaceView } from './pace/paceView.ts';
import { buildProvincesView } from './provinces/provincesView.ts';
import type { ViewOptions } from './viewOptions.ts';

const BUILDERS = {
  evacuated: buildCountsView,
  cumulative: buildCountsView,
  pace: buildPaceView,
  casualties: buildCasualtiesView,
  provinces: buildProvincesView,
} as const satisfies Record<
  ChartDefinition['kind'],
  (context: ChartContext) => ChartView | ChartRefusal
>;

/**
 * Figures to a finished chart, or the sentence why it cannot be drawn. Pure: the same figures, choices and
 * language give the same view, which is drawn by Recharts, by the static writer, and spoken.
 */
export function buildChartView(
  definition: ChartDefinition,
  sources: { data: SituationData; options: ViewOptions; wording: Wording },
): ChartView | ChartRefusal {
  return BUILDERS[definition.kind](chartContext(definition, sources));
}

export function isRefusal(view: ChartView | ChartRefusal): view is ChartRefusal {
  return 'refused' in view;
}
