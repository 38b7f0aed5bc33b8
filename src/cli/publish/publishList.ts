import { type Address, parseAddress } from '#address/address.ts';
import type { Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';

/** A view that is published under a name of its own. */
export interface ListedView {
  readonly address: Address;
  readonly chart: string;
  readonly file: string;
}

const FILE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_QUERY = 4000;

/**
 * The views that a situations.json lists for publishing: `"publish": [{ "query": "?chart=…", "file": "name" }]`.
 * Errors: `UsageFault` for an entry that cannot be read.
 */
export function readPublishList(
  text: string,
  config: string,
  wording: Wording,
): readonly ListedView[] {
  const read: unknown = JSON.parse(text);
  const listed = typeof read === 'object' && read !== null && 'publish' in read ? read.publish : [];
  if (!Array.isArray(listed)) throw badList(config, badEntry(0, listed, wording), wording);
  const entries: readonly unknown[] = listed;
  return entries.map((entry, index) => {
    const view = viewOf(entry);
    if (view === null) throw badList(config, badEntry(index + 1, entry, wording), wording);
    return view;
  });
}

/** A fault of the list, with where it is. */
export function badList(config: string, cause: string, { t }: Wording): UsageFault {
  return new UsageFault(t('publish.badList', { config, cause }));
}

function viewOf(entry: unknown): ListedView | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { query, file }: { readonly query?: unknown; readonly file?: unknown } = entry;
  if (typeof query !== 'string' || typeof file !== 'string') return null;
  if (!FILE.test(file) || file.length > 60 || query.length > LONGEST_QUERY) return null;
  // A feed of an address is never followed without a person who sees it.
  const address = { ...parseAddress(query), feed: null };
  return address.chart === null ? null : { address, chart: address.chart, file };
}

function badEntry(number: number, seen: unknown, { t }: Wording): string {
  return t('publish.badEntry', { number, seen: JSON.stringify(seen).slice(0, 120) });
}
