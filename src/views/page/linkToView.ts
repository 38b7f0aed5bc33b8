import type { Address, AddressChange } from '#address/address.ts';
import { viewLink } from '#shown/viewLink.ts';

/** The full address of what is shown on this page, as every file says it too. */
export function linkToView(address: Address, change: AddressChange = {}): string {
  return viewLink(address, change, document.baseURI);
}
