import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartRefusal, ChartView, PanelView } from '#chartViews/chartView.ts';
import type { ViewOptions } from '#chartViews/viewOptions.ts';
import type { SituationData } from '#domain/situation.ts';
import { createWording } from '#wording/wording.ts';
import {
  readShippedSituation,
  SHIPPED_SITUATIONS,
  type ShippedSituation,
} from './shippedSituation.ts';

export const ENGLISH = createWording('en');

/** Nothing chosen: what the address of a fresh page asks for. */
export const PLAIN_OPTIONS: ViewOptions = {
  knownAt: null,
  fetchedAt: null,
  base: null,
  window: null,
  sources: null,
  yScale: 'linear',
  ghost: false,
  stackMode: 'absolute',
  width: 720,
};

/** A declared chart with some choices, drawn or refused. For tests. */
export function chartOf(
  data: SituationData,
  id: string,
  choices: Partial<ViewOptions> = {},
): ChartView | ChartRefusal {
  const definition = data.situation.charts.find((chart) => chart.id === id);
  if (definition === undefined) throw new Error(`${data.situation.id} declares no chart ${id}.`);
  const options = { ...PLAIN_OPTIONS, ...choices };
  return buildChartView(definition, { data, options, wording: ENGLISH });
}

/** The same where a refusal would be a failure. */
export function drawnChart(
  data: SituationData,
  id: string,
  choices: Partial<ViewOptions> = {},
): ChartView {
  const view = chartOf(data, id, choices);
  if (isRefusal(view)) throw new Error(`The chart ${id} is refused: ${view.refused}`);
  return view;
}

export function onlyPanel(view: ChartView): PanelView {
  const [panel] = view.panels;
  if (panel === undefined || view.panels.length > 1) throw new Error('Not a chart of one panel.');
  return panel;
}

export interface ShippedChart {
  readonly situation: ShippedSituation;
  readonly id: string;
  readonly data: SituationData;
  readonly build: (choices?: Partial<ViewOptions>) => ChartView;
}

/** Every chart of every shipped situation that can be drawn. */
export async function shippedCharts(): Promise<ShippedChart[]> {
  const all = await Promise.all(
    SHIPPED_SITUATIONS.map(async (situation) => {
      const data = await readShippedSituation(situation);
      return data.situation.charts
        .filter(({ id }) => !isRefusal(chartOf(data, id)))
        .map(({ id }) => ({
          situation,
          id,
          data,
          build: (choices?: Partial<ViewOptions>) => drawnChart(data, id, choices),
        }));
    }),
  );
  return all.flat();
}
