import type { Wording } from '#wording/wording.ts';
import type { PictureFile } from '../pictureFile.ts';
import { oneLine } from './oneLine.ts';

export interface CaptionedChart {
  readonly picture: PictureFile;
  /** Paths in the zip. */
  readonly files: readonly string[];
}

/**
 * What belongs under each chart where it is used: files, title, subtitle, stamp, source line, times, receipt, address; an
 * empty line between two charts.
 */
export function captionsText(charts: readonly CaptionedChart[], wording: Wording): string {
  return charts.map((chart) => captionOf(chart, wording)).join('\n');
}

function captionOf({ picture, files }: CaptionedChart, { t }: Wording): string {
  const { words, facts } = picture;
  const lines = [
    files.join(', '),
    words.stamp ?? '',
    words.title,
    words.subtitle,
    words.sourceLine,
    [words.timesLine, facts.made ?? ''].filter((part) => part !== '').join(' · '),
    facts.receipt ? t('pictures.receipt', { receipt: facts.receipt.code }) : '',
    facts.address,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${oneLine(line)}\n`)
    .join('');
}
