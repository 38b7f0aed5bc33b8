import { useContext } from 'react';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { ClockContext } from '#state/clock.ts';
import type { Saver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { SizelessOptions } from '../situation/viewChoices.ts';

export interface PictureSource {
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly options: SizelessOptions;
  readonly saver: Saver;
  /** Full address of the view, printed in the picture. */
  readonly link: string;
}

export interface Pictures {
  readonly saveSvg: () => Promise<void>;
  readonly savePng: () => Promise<void>;
}

/** CSS pixels; the PNG has twice as many each way. */
const WIDTH = 1000;

/** The chart as a file, built anew for the picture's own width; the writers come when they are asked for. */
export function usePictures({ definition, data, options, saver, link }: PictureSource): Pictures {
  const wording = useWording();
  const clock = useContext(ClockContext);
  const draw = async () => {
    const { chartSvgText, plotWidth } = await import('#exports/chartSvg.ts');
    const view = buildChartView(definition, {
      data,
      wording,
      options: { ...options, width: plotWidth(WIDTH) },
    });
    if (isRefusal(view)) return null;
    const made = wording.t('summary.made', {
      moment: wording.moment(clock.now(), data.situation.zone),
    });
    return { view, svg: chartSvgText(view, wording, { width: WIDTH, address: link, made }) };
  };
  const saveSvg = async () => {
    const picture = await draw();
    if (picture === null) {
      saver.say(wording.t('export.refused.nothing'));
      return;
    }
    const blob = new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' });
    saver.saveBlob(blob, saver.nameOf(definition.id, 'svg', picture.view.figures));
  };
  const savePng = async () => {
    const picture = await draw();
    if (picture === null) {
      saver.say(wording.t('export.refused.nothing'));
      return;
    }
    const { pngOf } = await import('./pngOf.ts');
    try {
      const blob = await pngOf(picture.svg, WIDTH);
      saver.saveBlob(blob, saver.nameOf(definition.id, 'png', picture.view.figures));
    } catch {
      saver.say(wording.t('view.pictureFailed'));
    }
  };
  return { saveSvg, savePng };
}
