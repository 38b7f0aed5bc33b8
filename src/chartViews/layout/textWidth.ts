/**
 * Width of a text in CSS pixels, for Arial and the fonts made to its measure (Helvetica, Liberation Sans),
 * which is the stack that charts are set in. Letters beyond Latin count as wide, so that nothing overlaps.
 */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter);
  return (units / 1000) * fontSize;
}

/** Cuts a text to a width, with an ellipsis; the full text stays in the title and in speech. */
export function cutToWidth(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  // Letter by letter from the left: a hostile text of any length costs no more than what is shown.
  const room = ((width - textWidth('…', fontSize)) / fontSize) * 1000;
  let units = 0;
  let kept = '';
  for (const letter of text) {
    units += unitsOf(letter);
    if (units > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks a text into lines no wider than `width`; a single longer word is cut. */
export function wrapToWidth(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => cutToWidth(each, fontSize, width));
}

const WIDE = 760;

/** Advance widths in thousandths of the font size (Arial's published metrics). */
const GROUPS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl’‘'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft\u00a0\u202f·'],
  [333, '-()r`"'],
  [355, '”“'],
  [389, '*'],
  [400, '°'],
  [500, 'ckJsvxyz'],
  [556, '0123456789aäàáâbdeéèêëghnñoöóôpqu üLú?_$–#'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—@'],
];
const WIDTHS = new Map(
  GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
WIDTHS.set(' ', 278);

function unitsOf(letter: string): number {
  return WIDTHS.get(letter) ?? (isCombining(letter) ? 0 : widthBeyond(letter));
}

/** Capitals of other alphabets reach a full em, as do Chinese, Japanese and Korean; emoji are wider still. */
function widthBeyond(letter: string): number {
  if (letter >= '\u2e80') return letter.length > 1 ? 1400 : 1050;
  return letter === letter.toLowerCase() ? WIDE : 1000;
}

function isCombining(letter: string): boolean {
  return /\p{M}/u.test(letter);
}
