import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import type { Saver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { SizelessOptions } from '../situation/viewChoices.ts';
import { type Pictures, useDrawnPictures } from './useDrawnPictures.ts';

export interface PictureSource {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly options: SizelessOptions;
  readonly saver: Saver;
  /** Full address of the view, printed in the picture. */
  readonly link: () => string;
}

/** A declared chart as a file. */
export function usePictures({ definition, data, options, saver, link }: PictureSource): Pictures {
  const wording = useWording();
  return useDrawnPictures({
    build: (width) => {
      const view = buildChartView(definition, { data, wording, options: { ...options, width } });
      return isRefusal(view) ? null : view;
    },
    scope: definition.id,
    zone: data.situation.zone,
    saver,
    link,
  });
}
