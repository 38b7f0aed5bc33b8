import { escapeMarkup } from '../pasted.ts';

/**
 * One element with escaped attributes and finished content (null = an element without an end). A value of `true` is an
 * attribute without one; null and false leave it out.
 */
export function elementMarkup(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  content: string | null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => (value === true ? name : `${name}="${escapedLine(String(value))}"`));
  const start = `<${[tag, ...written].join(' ')}>`;
  return content === null ? start : `${start}${content}</${tag}>`;
}

/** Text for one line of markup: signs escaped, line breaks and control characters as spaces. */
export function escapedLine(text: string): string {
  return escapeMarkup(text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
}
