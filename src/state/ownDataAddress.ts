import { resolveFeedAddress, type AddressRule } from '#feeds/transport/feedAddress.ts';

/** An address that a person pasted, as the address of a table. */
export interface TableAddress {
  readonly url: URL;
  /** A page of Google Sheets, turned into the address of its CSV. */
  readonly isSheet: boolean;
  /** Hosts that the answer may come from in the end, for the site's policy. */
  readonly hosts: readonly string[];
}

/** Published sheets answer from a host of this kind, with a number in front that nobody knows before. */
export const SHEET_HOSTS = 'https://*.googleusercontent.com';

/**
 * The address to fetch for what was pasted: links to a Google sheet, published or shared, become its CSV.
 * @example 'https://docs.google.com/spreadsheets/d/1a/edit#gid=7' -> '…/spreadsheets/d/1a/export?format=csv&gid=7'
 */
export function tableAddress(pasted: string, base: string): TableAddress | AddressRule {
  const url = resolveFeedAddress(pasted.trim(), base);
  if (typeof url === 'string') return url;
  const sheet = sheetCsv(url);
  if (sheet === null) return { url, isSheet: false, hosts: [url.origin] };
  return { url: sheet, isSheet: true, hosts: [sheet.origin, SHEET_HOSTS] };
}

function sheetCsv(url: URL): URL | null {
  if (url.host !== 'docs.google.com') return null;
  const published = /^\/spreadsheets\/d\/e\/([\w-]+)\/pub(html)?$/.exec(url.pathname);
  const shared = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{10,})(?:\/.*)?$/.exec(url.pathname);
  const gid = url.searchParams.get('gid') ?? /(?:^|[#&])gid=(\d+)/.exec(url.hash)?.[1] ?? null;
  if (published !== null) {
    const csv = new URL(`/spreadsheets/d/e/${published[1] ?? ''}/pub`, url.origin);
    if (gid !== null) csv.searchParams.set('gid', gid);
    csv.searchParams.set('single', 'true');
    csv.searchParams.set('output', 'csv');
    return csv;
  }
  if (shared === null || shared[1] === 'e') return null;
  const csv = new URL(`/spreadsheets/d/${shared[1] ?? ''}/export`, url.origin);
  csv.searchParams.set('format', 'csv');
  if (gid !== null) csv.searchParams.set('gid', gid);
  return csv;
}
