/**
 * Text that a spreadsheet may run as a formula: after white space, a BOM or a no-break space one of = + - @ |,
 * a tab, a line break, NUL or a full-width twin; apostrophes before it are looked through.
 */
const FORMULA_LIKE = /^'*[\s\uFEFF\u00A0]*[=+\-@|\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20\uFF5C]/;

/**
 * Puts one apostrophe before a text that begins like a formula (conventions.md, "CSV"). Only for text:
 * a number is never guarded, -5 stays -5.
 * @example guardCell('=1+2') // "'=1+2"
 */
export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** Takes off exactly one apostrophe that `guardCell` may have put there; any other text stays as it is. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && needsGuard(text.slice(1)) ? text.slice(1) : text;
}

export function needsGuard(text: string): boolean {
  return FORMULA_LIKE.test(text);
}
