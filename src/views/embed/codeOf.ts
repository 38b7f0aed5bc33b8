import {
  fittedFrame,
  frameByScript,
  type FramedChart,
  frameForEditors,
  frameOfFile,
  type LinkedPicture,
  pictureWithLink,
  plainFrame,
} from '#exports/embedFile/frameMarkup.ts';
import type { EmbedForm } from './embedChoices.ts';

interface Beside {
  /** Address of embed.js. */
  readonly script: string;
  /** null where it is not asked for, or there is nothing to draw. */
  readonly picture: LinkedPicture | null;
  /** Name of the single file. */
  readonly file: string;
}

/** The code of a form, as it is copied. */
export function codeOf(form: EmbedForm, chart: FramedChart, beside: Beside): string {
  switch (form) {
    case 'plain':
      return plainFrame(chart);
    case 'fitted':
      return fittedFrame(chart, beside.script);
    case 'script':
      return frameByScript(chart, beside.script);
    case 'editors':
      return frameForEditors(chart);
    case 'picture':
      return beside.picture === null ? '' : pictureWithLink(chart, beside.picture);
    case 'file':
      return frameOfFile({ ...chart, address: beside.file });
  }
}
