import { useContext } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import { ClockContext } from '#state/clock.ts';
import type { Saver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';

export interface DrawnSource {
  /** The view built anew for a plot of that width; null where it cannot be drawn. */
  readonly build: (plotWidth: number) => ChartView | null;
  /** In the file's name. */
  readonly scope: string;
  readonly zone: string;
  readonly saver: Saver;
  /** Full address of the view, printed in the picture. */
  readonly link: () => string;
}

export interface Pictures {
  readonly saveSvg: () => Promise<void>;
  readonly savePng: () => Promise<void>;
}

/** CSS pixels; the PNG has twice as many each way. */
const WIDTH = 1000;

/** A view as a file, built anew for the picture's own width; the writers come when they are asked for. */
export function useDrawnPictures({ build, scope, zone, saver, link }: DrawnSource): Pictures {
  const wording = useWording();
  const clock = useContext(ClockContext);
  const draw = async () => {
    const { chartSvgText, plotWidth } = await import('#exports/chartSvg.ts');
    const view = build(plotWidth(WIDTH));
    if (view === null) return null;
    const made = wording.t('summary.made', { moment: wording.moment(clock.now(), zone) });
    return { view, svg: chartSvgText(view, wording, { width: WIDTH, address: link(), made }) };
  };
  const saveSvg = async () => {
    const picture = await draw();
    if (picture === null) {
      saver.say(wording.t('export.refused.nothing'));
      return;
    }
    const blob = new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' });
    saver.saveBlob(blob, saver.nameOf(scope, 'svg', picture.view.figures));
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
      saver.saveBlob(blob, saver.nameOf(scope, 'png', picture.view.figures));
    } catch {
      saver.say(wording.t('view.pictureFailed'));
    }
  };
  return { saveSvg, savePng };
}
