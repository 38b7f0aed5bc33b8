import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { Address } from '#address/address.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import type { ChartSource } from '#exports/pictureSubject.ts';
import type { SizelessOptions } from '#shown/viewChoices.ts';

interface Shown {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly options: SizelessOptions;
  /** Full address of the view, printed in the picture. */
  readonly link: () => string;
  readonly address: Address;
}

/** A declared chart, as pictures are drawn from it. */
export function chartSource(
  { definition, data, options, link, address }: Shown,
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
    receiptFacts: { situation: data.situation.id, knownAt: options.knownAt, address },
  };
}
