import type { PictureSize } from '#exports/pictureSizes.ts';
import type { PictureColours } from '#exports/paint.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import type { Wording } from '#wording/wording.ts';
import type { Saver } from '../page/useSaver.ts';
import { type ChartSource, chartSubject, type PictureSubject } from '#exports/pictureSubject.ts';
import { pngOf } from './pngOf.ts';

export interface PictureChoice {
  readonly size: PictureSize;
  readonly colours: PictureColours;
  readonly dots: 2 | 3;
}

export interface SavingTools {
  readonly saver: Saver;
  readonly wording: Wording;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The picture of a subject as chosen, made now; null where there is nothing to draw. */
export function drawNow(
  subject: PictureSubject,
  { size, colours }: Omit<PictureChoice, 'dots'>,
  { wording, now }: Omit<SavingTools, 'saver'>,
): PictureFile | null {
  const made = wording.t('summary.made', { moment: wording.moment(now(), subject.zone) });
  const receipt = subject.receipt?.() ?? null;
  return subject.draw({ size, colours, address: subject.link(), made, receipt });
}

/** Hands a drawn picture to the browser as a file, or says why not. */
export async function savePicture(
  { picture, subject, dots }: { picture: PictureFile; subject: PictureSubject; dots: 2 | 3 },
  form: 'svg' | 'png',
  { saver, wording }: SavingTools,
): Promise<void> {
  const name = saver.nameOf(subject.scope, form, subject.figures);
  if (form === 'svg') {
    saver.saveBlob(new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }), name);
    return;
  }
  try {
    saver.saveBlob(await pngOf(picture, dots), name);
  } catch {
    saver.say(wording.t('view.pictureFailed'));
  }
}

/** Straight from the menu of a chart, without a choice: as wide as a page, as high as it takes. */
export async function saveChartPicture(
  source: ChartSource,
  form: 'svg' | 'png',
  tools: SavingTools,
): Promise<void> {
  await loadLaterWords();
  const subject = chartSubject(source, tools.wording);
  const picture =
    subject === null ? null : drawNow(subject, { size: 'page', colours: 'light' }, tools);
  if (subject === null || picture === null)
    tools.saver.say(tools.wording.t('export.refused.nothing'));
  else await savePicture({ picture, subject, dots: 2 }, form, tools);
}
