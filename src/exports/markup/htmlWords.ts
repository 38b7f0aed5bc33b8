import type { Direction } from '#wording/languages.ts';
import { directionRuns } from './directionRuns.ts';
import { type HtmlChild, htmlNode } from './htmlNode.ts';
import { linkedText } from './linkedText.ts';

/** Words as a page shows them: addresses are links, names in a script of the other direction stand for themselves. */
export function htmlWords(text: string, direction: Direction): HtmlChild[] {
  return linkedText(text).flatMap((piece): HtmlChild[] =>
    piece.address === null
      ? isolatedWords(piece.text, direction)
      : [htmlNode('a', { href: piece.address, rel: 'noreferrer', dir: 'ltr' }, [piece.text])],
  );
}

function isolatedWords(text: string, direction: Direction): HtmlChild[] {
  return directionRuns(text, direction).map((run) =>
    run.direction === direction ? run.text : htmlNode('bdi', { dir: run.direction }, [run.text]),
  );
}
