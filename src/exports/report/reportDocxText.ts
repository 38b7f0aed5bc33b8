import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Direction } from '#wording/languages.ts';
import { directionRuns } from '../markup/directionRuns.ts';
import { linkedText } from '../markup/linkedText.ts';
import { safeText } from '../markup/safeText.ts';

export type ParagraphLooks = Omit<
  ConstructorParameters<typeof Paragraph>[0] & object,
  'text' | 'children' | 'bidirectional'
>;

/** A paragraph of words in the direction of its document; the look is that of its style. */
export function wordsParagraph(
  text: string,
  direction: Direction,
  looks: ParagraphLooks = {},
): Paragraph {
  return new Paragraph({
    ...looks,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: wordsRuns(text, direction),
  });
}

/**
 * Words as runs: hidden characters written out, addresses as links that can still be read on paper, names in a script of
 * the other direction as runs of their own, line ends as breaks.
 */
export function wordsRuns(text: string, direction: Direction): ParagraphChild[] {
  return linkedText(safeText(text)).flatMap((piece): ParagraphChild[] => {
    if (piece.address === null) return plainRuns(piece.text, direction);
    const children = [new TextRun({ text: piece.text, style: 'Hyperlink' })];
    return [new ExternalHyperlink({ link: new URL(piece.address).href, children })];
  });
}

function plainRuns(text: string, base: Direction): TextRun[] {
  return directionRuns(text, base).flatMap(({ text: part, direction }) =>
    part.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line.replaceAll('\t', ' '),
          ...(direction === 'rtl' ? { rightToLeft: true } : {}),
          ...(index === 0 ? {} : { break: 1 }),
        }),
    ),
  );
}
