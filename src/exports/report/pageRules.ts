import type { Wording } from '#wording/wording.ts';
import type { ReportDocument } from './reportDocument.ts';

/** A long title would run into the stamp beside it. */
const LONGEST_TITLE = 80;

/**
 * How the sheets of a printed report are laid out, as a style sheet of one rule for pages of this name: size, margins,
 * and on each of them title, stamps, receipt and which page of how many it is.
 * @param name of the page, as the style sheet of the screen says it (`page: report`)
 */
export function pageRules(
  { paper, title, stamps, receipt, direction }: ReportDocument,
  name: string,
  wording: Wording,
): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const size = paper === 'letter' ? 'letter' : 'A4';
  const checked = receipt === null ? '' : wording.t('pictures.receipt', { receipt });
  return [
    `@page ${name}{size:${size};margin:22mm 18mm 20mm;`,
    box(`top-${start}`, cssText(shortened(title))),
    box(`top-${end}`, cssText(stamps.join(' · '))),
    box(`bottom-${start}`, cssText(checked)),
    box(`bottom-${end}`, pageNumber(wording)),
    '}',
    // The first one has the title itself.
    `@page ${name}:first{@top-${start}{content:none}}`,
  ].join('');
}

function box(place: string, content: string): string {
  const font = "font:8pt 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif";
  return `@${place}{content:${content};${font};color:#4d5a67}`;
}

/** Stand for the numbers while the words around them are put together. */
const PAGE = '\u0001';
const PAGES = '\u0002';

function pageNumber({ t }: Wording): string {
  const pieces = t('reportFile.page', { page: PAGE, pages: PAGES }).split(/(\u0001|\u0002)/);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === PAGE) return 'counter(page)';
      return piece === PAGES ? 'counter(pages)' : cssText(piece);
    })
    .join(' ');
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_TITLE ? text : `${letters.slice(0, LONGEST_TITLE).join('')}…`;
}

/** A text in a style sheet; everything but plain letters is written as its code point, so that it stays a text. */
export function cssText(text: string): string {
  const letters = [...text].map((letter) =>
    /[a-zA-Z0-9 ,.]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${letters.join('')}"`;
}
