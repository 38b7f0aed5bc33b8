import type { NumberFormat } from './types.ts';

/** How groups of thousands are parted: a comma may stand after two digits too (12,34,567). */
const GROUPS: Readonly<Record<NumberFormat['group'], string>> = {
  '': '',
  ',': ',',
  '.': '\\.',
  // Ordinary, no-break, thin and narrow no-break space.
  ' ': '[ \\u00A0\\u2009\\u202F]',
  "'": "['\\u2019]",
};
const made = new Map<string, RegExp>();

/**
 * A number in plain digits by the declared format, a fraction of zeros left out; null where the text is not written
 * that way. Signs other than a minus, "k", "about" and the like are never read.
 * @example readNumber('1.234,0', { decimal: ',', group: '.' }) // '1234'
 */
export function readNumber(text: string, format: NumberFormat): string | null {
  const written = latinDigits(text.trim());
  const match = patternOf(format).exec(written);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole.replace(/[^0-9]/g, '');
  const rest = fraction.replace(/0+$/, '');
  return `${sign === '' ? '' : '-'}${digits}${rest === '' ? '' : `.${rest}`}`;
}

function patternOf({ decimal, group }: NumberFormat): RegExp {
  const key = `${decimal}${group}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const sign = GROUPS[group];
  const grouped = group === '' ? '' : `[1-9]\\d{0,2}(?:${sign}\\d{2,3})*${sign}\\d{3}|`;
  const point = decimal === '.' ? '\\.' : ',';
  const pattern = new RegExp(`^([-\\u2212]?)(${grouped}\\d+)(?:${point}(\\d+))?$`);
  made.set(key, pattern);
  return pattern;
}

/** Digits of other scripts mean what they say, and so do the two Arabic separators. */
function latinDigits(text: string): string {
  if (/^[\u0020-\u007E]*$/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, (digit) =>
      String((digit.charCodeAt(0) - zeroOf(digit)) % 10),
    )
    .replace(/(\d)\u066C(?=\d{3})/g, '$1');
}

function zeroOf(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= 0xff10) return 0xff10;
  if (code >= 0x0966) return 0x0966;
  return code >= 0x06f0 ? 0x06f0 : 0x0660;
}
