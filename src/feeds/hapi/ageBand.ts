const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/**
 * An age band as the feed writes it: `5-11`, `60+`; '' for all ages. Null where a spreadsheet has turned it into a
 * date (`5-11` becomes `11-May`) or a truth value: what it was is not guessed.
 */
export function ageBand(text: string): string | null {
  if (/^(|all|total)$/i.test(text)) return '';
  if (MONTH.test(text) || /\d[/.]\d|\d{4}-\d|^(true|false)$/i.test(text)) return null;
  return text;
}

/** @example sexOf('f') // 'female'; '' for everyone; another letter as it is */
export function sexOf(text: string): string {
  const known: ReadonlyMap<string, string> = new Map([
    ['f', 'female'],
    ['m', 'male'],
    ['all', ''],
    ['total', ''],
  ]);
  return known.get(text.toLowerCase()) ?? text;
}
