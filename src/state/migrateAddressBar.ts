import { migrateSearch } from '#address/migrateSearch.ts';

/** Before the page reads its address: old names give way to new ones in place, without an entry in the history. */
export function migrateAddressBar(): void {
  const { pathname, search, hash } = window.location;
  const migrated = migrateSearch(search);
  if (migrated === search) return;
  window.history.replaceState(window.history.state, '', `${pathname}${migrated}${hash}`);
}
