import { textWidth } from '#chartViews/layout/textWidth.ts';
import type { Direction } from '#wording/languages.ts';

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** Arial Bold where it differs from Arial, advance widths in thousandths of the font size. */
const BOLD_GROUPS: readonly (readonly [number, string])[] = [
  [238, "'"],
  [278, 'ijlI‘’'],
  [333, 'ft-()[]!:;`'],
  [389, 'r'],
  [474, '"'],
  [500, '“”'],
  [556, 'ackesxvyJ'],
  [611, 'bdghnopquLT?'],
  [667, 'EPSVXY'],
  [722, 'ABCDHKNRU&'],
  [778, 'GOQw'],
  [889, 'm%'],
];
const BOLD = new Map(
  BOLD_GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Letters beyond these run wider in bold than in plain, a tenth at most. */
const BOLDER = 1.1;

/** Width of a text in CSS pixels as a picture sets it; `textWidth` with the real widths of bold letters. */
export function widthOf(text: string, { size, bold = false }: TextStyle): number {
  if (!bold) return textWidth(text, size);
  let width = 0;
  for (const letter of text) {
    const known = BOLD.get(letter);
    const wider = letter < '\u0080' ? 1 : BOLDER;
    width += known === undefined ? textWidth(letter, size) * wider : (known * size) / 1000;
  }
  return width;
}

export interface LineOptions extends TextStyle {
  readonly width: number;
  /** The last of that many lines ends in an ellipsis where words are left; left out = as many as it takes. */
  readonly most?: number;
}

/**
 * Breaks words into lines that are surely no wider than `width`: at spaces, and within a word that is longer than a
 * line (an address, a script without spaces), never between a letter and its marks.
 */
export function linesOf(text: string, options: LineOptions): string[] {
  const { width, most = Infinity } = options;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const space = widthOf(' ', options);
  for (const word of plainWords(text).split(' ')) {
    for (const piece of piecesOf(word, options)) {
      const wide = widthOf(piece, options);
      const starts = line === '' || piece.length < word.length;
      if (line !== '' && (starts || used + space + wide > width)) {
        lines.push(line);
        // A hostile text of any length costs no more than what is shown.
        if (lines.length > most) return ended(lines, options);
        [line, used] = ['', 0];
      }
      used += (line === '' ? 0 : space) + wide;
      line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length > most ? ended(lines, options) : lines;
}

/** The first lines, the last of them with an ellipsis. */
function ended(lines: readonly string[], options: LineOptions): string[] {
  const kept = lines.slice(0, options.most);
  const last = `${kept.pop() ?? ''} ${lines[kept.length + 1] ?? ''}`;
  return [...kept, cutLine(last, options)];
}

/** One line no wider than `width`, with an ellipsis where something is left out. */
export function cutLine(text: string, options: LineOptions): string {
  const line = plainWords(text);
  if (widthOf(line, options) <= options.width) return line;
  const room = options.width - widthOf('…', options);
  const [first = ''] = piecesOf(line, { ...options, width: room });
  return `${first.trimEnd()}…`;
}

const LETTER = /\P{M}(?:\p{M}|\u200d.|[\ufe00-\ufe0f])*/gsu;

/** A word that is too long for a line, in pieces that are not. */
function piecesOf(word: string, options: LineOptions): string[] {
  if (widthOf(word, options) <= options.width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const [letter] of word.matchAll(LETTER)) {
    const wide = widthOf(letter, options);
    if (piece !== '' && used + wide > options.width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
      if (pieces.length > MOST_PIECES) break;
    }
    piece += letter;
    used += wide;
  }
  return [...pieces, piece];
}

/** No line of a picture goes on that often. */
const MOST_PIECES = 40;

/** Controls have no look; line breaks and tabs are spaces in a picture; overrides would turn what follows around. */
const UNSEEN = /[\p{Cc}\u2028\u2029\s]+/gu;
const TURNING = /[\u202a-\u202e\u2066-\u2069\ufeff\u200b]/g;

function plainWords(text: string): string {
  return text
    .replace(TURNING, '')
    .replace(UNSEEN, (found) => (found.includes('\u00a0') ? '\u00a0' : ' '))
    .trim();
}

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}](?:[\p{M}\s'’.-]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])*/gu;

/** A name in a script of the other direction stands for itself: it does not turn the date in brackets after it. */
export function isolated(line: string, direction: Direction): string {
  if (direction === 'rtl') return line;
  return line.replace(RIGHT_TO_LEFT, (found) => `\u2067${found}\u2069`);
}
