/** Names that an address had before, or has at Our World in Data and other tools, and their names here. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['asOf', 'known'],
  ['scale', 'yScale'],
  ['stack', 'stackMode'],
  ['denominator', 'base'],
  ['sources', 'source'],
  ['language', 'lang'],
]);

/**
 * Renames old parameters, values untouched; where the new name is there too, it counts and the old one goes.
 * @example migrateSearch('?asOf=2023-10-01') // '?known=2023-10-01'
 */
export function migrateSearch(search: string): string {
  const given = new URLSearchParams(search);
  if (![...given.keys()].some((name) => RENAMED.has(name))) return search;
  const migrated = new URLSearchParams();
  for (const [name, value] of given) {
    const current = RENAMED.get(name);
    if (current === undefined) migrated.append(name, value);
    else if (!given.has(current) && !migrated.has(current)) migrated.set(current, value);
  }
  const query = migrated.toString();
  return query === '' ? '' : `?${query}`;
}
