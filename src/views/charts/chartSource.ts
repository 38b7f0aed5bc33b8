import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import type { ChartSource } from '../pictures/pictureSubject.ts';
import type { SizelessOptions } from '#shown/viewChoices.ts';

interface Shown {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly options: SizelessOptions;
  /** Full address of the view, printed in the picture. */
  readonly link: () => string;
}

/** A declared chart, as pictures are drawn from it. */
export function chartSource(
  { definition, data, options, link }: Shown,
  wording: Wording,
): ChartSource {
  return {
    build: (width) => {
      const view = buildChartView(definition, { data, wording, options: { ...options, width } });
      return isRefusal(view) ? null : view;
    },
    scope: definition.id,
    zone: data.situation.zone,
    link,
  };
}
