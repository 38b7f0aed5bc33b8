import { type Address, ADDRESS_PARSERS, type AddressChange, type Page } from '#address/address.ts';

/**
 * The address of a page as it opens: each has choices of its own, so those of another are taken back; the situation,
 * the language and the colours are those of the reader.
 */
export function pageAddress(
  page: Page,
  { situation, lang, theme }: Pick<Address, 'situation' | 'lang' | 'theme'>,
): AddressChange {
  const nothing = Object.fromEntries(Object.keys(ADDRESS_PARSERS).map((name) => [name, null]));
  return { ...nothing, page, situation, lang, theme };
}
