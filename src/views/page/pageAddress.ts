import { type Address, ADDRESS_PARSERS, type AddressChange, type Page } from '#address/address.ts';

/** What a report shows is what the situation showed, and the other way round. */
const ONE_VIEW: readonly Page[] = ['situation', 'report'];
const OF_THE_VIEW = [
  'time',
  'source',
  'main',
  'base',
  'known',
  'ghost',
  'since',
  'yScale',
  'stackMode',
  'feed',
  'parts',
  'tables',
  'paper',
  'ink',
] as const;

/**
 * The address of a page as it opens: each has choices of its own, so those of another are taken back, but for a
 * situation and its report, which show the same; the situation, the language and the colours are those of the reader, and
 * what is to be hidden stays hidden.
 */
export function pageAddress(
  page: Page,
  from: Pick<Address, 'situation' | 'lang' | 'theme'> & Partial<Address>,
): AddressChange {
  const { situation, lang, theme, small = null, label = null } = from;
  const nothing = Object.fromEntries(Object.keys(ADDRESS_PARSERS).map((name) => [name, null]));
  const isSameView =
    from.page !== undefined && [page, from.page].every((one) => ONE_VIEW.includes(one));
  const kept = isSameView
    ? Object.fromEntries(OF_THE_VIEW.map((name) => [name, from[name] ?? null]))
    : {};
  return { ...nothing, ...kept, page, situation, lang, theme, small, label };
}
