import type { Direction } from '#wording/languages.ts';

/** A stretch of a text that runs in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

const RTL =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}\\p{Script=Samaritan}\\p{Script=Mandaic}';
/** From the first to the last letter of one direction, with marks, digits and spaces between them, none of the other. */
const RTL_RUNS = new RegExp(`[${RTL}](?:[^\\p{L}]*[${RTL}])*\\p{M}*`, 'gu');
const LTR_LETTER = `(?![${RTL}])\\p{L}`;
/** "24 Sept 2023": a number that begins a text belongs to the words after it. */
const LTR_RUNS = new RegExp(
  `(?:^\\p{Nd}[\\p{Nd}.,: ]*)?(?:${LTR_LETTER})(?:[^${RTL}]*(?:${LTR_LETTER}|[\\p{Nd}%]))?\\p{M}*`,
  'gu',
);
const STRONG = /\p{L}/u;
const RTL_LETTER = new RegExp(`[${RTL}]`, 'u');

/**
 * A text in stretches of one direction, so that a name in another script turns neither the number nor the bracket after
 * it around (Unicode bidirectional algorithm, N1 and N2, in small).
 */
export function directionRuns(text: string, base: Direction): DirectionRun[] {
  const other: Direction = base === 'ltr' ? 'rtl' : 'ltr';
  const runs: DirectionRun[] = [];
  let at = 0;
  for (const found of text.matchAll(base === 'ltr' ? RTL_RUNS : LTR_RUNS)) {
    runs.push(
      { text: text.slice(at, found.index), direction: base },
      { text: found[0], direction: other },
    );
    at = found.index + found[0].length;
  }
  runs.push({ text: text.slice(at), direction: base });
  return runs.filter((run) => run.text !== '');
}

/** The direction of a person's own words: that of their first letter; `fallback` where there is none. */
export function directionOf(text: string, fallback: Direction): Direction {
  const letter = STRONG.exec(text)?.[0];
  if (letter === undefined) return fallback;
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
