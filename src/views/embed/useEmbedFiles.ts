import { useContext } from 'react';
import type { ChartView } from '#chartViews/chartView.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import type { LinkedPicture } from '#exports/embedFile/frameMarkup.ts';
import { chartSubject } from '#exports/pictureSubject.ts';
import { chartOptions, type ShownSituation } from '#shown/shownSituation.ts';
import { ClockContext } from '#state/clock.ts';
import type { Wording } from '#wording/wording.ts';
import { chartSource } from '../charts/chartSource.ts';
import { linkToView } from '../page/linkToView.ts';
import { useSaver } from '../page/useSaver.ts';
import { drawNow, savePicture } from '../pictures/savePicture.ts';

export interface EmbedFiles {
  /** Name of the single file. */
  readonly fileName: string;
  /** As the code for it names it; null where there is nothing to draw. */
  readonly picture: () => LinkedPicture | null;
  readonly savePicture: () => void;
  readonly saveFile: () => void;
  /** What happened last; empty at first. */
  readonly message: string;
}

interface Embedded {
  readonly shown: ShownSituation;
  readonly definition: ChartDefinition;
  readonly view: ChartView;
  /** In the language of the embed. */
  readonly spoken: Wording;
  /** null for own figures, of which no other reader has the page. */
  readonly pageAddress: string | null;
}

/** The files of a chart that go to somebody's own server. */
export function useEmbedFiles({
  shown,
  definition,
  view,
  spoken,
  pageAddress,
}: Embedded): EmbedFiles {
  const saver = useSaver();
  const clock = useContext(ClockContext);
  const tools = { saver, wording: spoken, now: () => clock.now() };
  const subject = () => {
    const { data, address } = shown;
    const link = () => pageAddress ?? '';
    const options = chartOptions(shown, definition);
    return chartSubject(chartSource({ definition, data, options, link, address }, spoken), spoken);
  };
  const drawn = () => {
    const drawable = subject();
    if (drawable === null) return null;
    const picture = drawNow(drawable, PICTURE, tools);
    return picture === null ? null : { subject: drawable, picture };
  };
  const saveFile = async () => {
    try {
      const { singleFile } = await import('./singleFile.ts');
      const latest = linkToView(shown.address, { chart: definition.id, known: null });
      const file = singleFile({ shown, definition, view, pageAddress, latest }, spoken, saver);
      saver.saveBlob(new Blob([file], { type: 'text/html;charset=utf-8' }), fileName);
    } catch {
      saver.say(spoken.t('embedDialog.fileFailed'));
    }
  };
  const fileName = saver.nameOf(view.id, 'html', view.figures);
  return {
    fileName,
    picture: () => {
      const made = drawn();
      if (made === null) return null;
      const { alt, width, height } = made.picture;
      return { address: saver.nameOf(view.id, 'png', view.figures), alt, width, height };
    },
    savePicture: () => {
      const made = drawn();
      if (made !== null) void savePicture({ ...made, dots: 2 }, 'png', tools);
    },
    saveFile: () => void saveFile(),
    message: saver.message,
  };
}

const PICTURE = { size: 'page', colours: 'light' } as const;
