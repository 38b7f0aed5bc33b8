import { escapeMarkup, type Pasted } from '#exports/pasted.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { tableMarkup } from '#exports/tableMarkup.ts';
import type { ChartTable } from '#chartViews/chartView.ts';

/** The text of an A4 page is 605 CSS pixels wide: a larger picture is set smaller, never cut. */
const WIDEST = 605;

/** What is pasted into a report: picture with its text alternative, sentence with its link, table. */
export function wordMarkup(
  { width, height, alt }: Pick<PictureFile, 'width' | 'height' | 'alt'>,
  { picture, words, table }: { picture: string | null; words: Pasted; table: ChartTable },
): string {
  const part = Math.min(1, WIDEST / width);
  const sizes = `width="${String(Math.round(width * part))}" height="${String(Math.round(height * part))}"`;
  const image =
    picture === null ? '' : `<p><img src="${picture}" alt="${escapeMarkup(alt)}" ${sizes}></p>`;
  return `${image}${words.html}${tableMarkup(table)}`;
}
