/** Languages in whose tables month names are met. */
const LOCALES = ['en', 'fr', 'es', 'pt', 'de', 'it', 'tr', 'ru', 'uk', 'ar'] as const;
const made: { names?: ReadonlyMap<string, string> } = {};

/** The number of a month by its name or its first letters, as text; undefined for any other word. */
export function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  made.names ??= monthNames();
  return made.names.get(plain(name));
}

/** Names that mean two months in two languages are no names of a month. */
function monthNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(EXTRA);
  const twoMeanings = new Set<string>();
  for (const locale of LOCALES) {
    for (const parts of [{ month: 'long' }, { month: 'short' }, LONG_DATE] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const at = Temporal.Instant.from(`2023-${String(month).padStart(2, '0')}-15T00:00:00Z`);
        const word = format
          .formatToParts(at.epochMilliseconds)
          .find(({ type }) => type === 'month')?.value;
        if (word === undefined || !/^\p{L}+\.?$/u.test(word)) continue;
        const known = names.get(plain(word));
        if (known !== undefined && known !== String(month)) twoMeanings.add(plain(word));
        names.set(plain(word), String(month));
      }
    }
  }
  for (const name of twoMeanings) names.delete(name);
  return names;
}

/** Within a date some languages write another form of the name. */
const LONG_DATE = { day: 'numeric', month: 'long' } as const;
const EXTRA: readonly (readonly [string, string])[] = [
  ['sep', '9'],
  ['sept', '9'],
];

function plain(name: string): string {
  return name.replace('.', '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
