import type { Paper } from '#address/address.ts';

/** Lengths in CSS pixels, of which there are 96 in an inch. */
export interface PaperSheet {
  readonly width: number;
  readonly height: number;
  /** Of the text: 16 cm on either paper, so that a picture drawn for that width is set at its own size. */
  readonly textWidth: number;
  readonly textHeight: number;
}

const INCH = 96;
const MILLIMETRE = INCH / 25.4;
const TEXT_WIDTH = 605;
/** Top and bottom together, headers and footers in them. */
const MARGINS = 46 * MILLIMETRE;

export function paperSheet(paper: Paper): PaperSheet {
  const [width, height] =
    paper === 'letter' ? [8.5 * INCH, 11 * INCH] : [210 * MILLIMETRE, 297 * MILLIMETRE];
  return { width, height, textWidth: TEXT_WIDTH, textHeight: height - MARGINS };
}

/** Word's unit: 1,440 to the inch. */
export function twips(pixels: number): number {
  return Math.round((pixels * 1440) / INCH);
}
