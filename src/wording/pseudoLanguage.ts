import type { Language } from './languages.ts';

const PLACEHOLDER = /(\{\{[^{}]*\}\})/;
const PLACEHOLDERS = /\{\{[^{}]*\}\}/g;
const STRETCH = 0.4;
const FILLER = 'ẋẏẑ';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Û',
};

/** An English message as a language for testing writes it; placeholders and mere punctuation are untouched. */
export function pseudoMessage(language: Language, message: string): string {
  if (!/\p{L}/u.test(message.replaceAll(PLACEHOLDERS, ''))) return message;
  if (language === 'en-XA') return stretched(message);
  if (language === 'en-XB') return `⟪${message}⟫`;
  return message;
}

/** Longer by about 40 %, as German or Russian often is, between brackets that show where a label is cut. */
function stretched(message: string): string {
  const pieces = message.split(PLACEHOLDER);
  const words = pieces.filter((piece) => !PLACEHOLDER.test(piece));
  const letters = words.reduce((sum, piece) => sum + piece.length, 0);
  const extra = FILLER.repeat(Math.ceil(letters / FILLER.length)).slice(
    0,
    Math.ceil(letters * STRETCH),
  );
  const accented = pieces.map((piece) => (PLACEHOLDER.test(piece) ? piece : withAccents(piece)));
  return `[${accented.join('')}${extra === '' ? '' : ` ${extra}`}]`;
}

function withAccents(text: string): string {
  return [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
}
