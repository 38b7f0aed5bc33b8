import { type Address, type AddressChange, formatAddress } from '#address/address.ts';

/**
 * The full address of what is shown, for a link in a report or a picture. It holds the view and nothing private: the
 * address of a feed may carry a token. Open dialogs are left out unless they are what is linked to.
 * @param site address of the page
 */
export function viewLink(address: Address, change: AddressChange, site: string): string {
  const shown = { ...address, figure: null, beside: null, feed: null, ...change };
  return new URL(formatAddress(shown) || '.', site).href;
}
