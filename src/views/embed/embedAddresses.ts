import { type Address, formatAddress } from '#address/address.ts';
import { embedQuery } from '#address/embedAddress.ts';
import type { Delivery } from './deliveryOf.ts';

export interface EmbedAddresses {
  /** For other sites. */
  readonly address: string;
  /** The same from the host of this page, which frames nothing else. */
  readonly here: string;
}

/**
 * Where the embed is found. A published file is named by its path; its query only changes its looks, by a script.
 * @param site folder of the page, absolute
 */
export function embedAddresses(
  delivery: Delivery,
  view: { readonly address: Address; readonly chart: string },
  site: string,
): EmbedAddresses {
  if (delivery.kind === 'published') {
    const { theme, title, table } = view.address;
    const looks = formatAddress({ theme, title, table });
    const { address, here } = delivery.file;
    return { address: `${address}${looks}`, here: `${here}${looks}` };
  }
  const { href } = new URL(`embed.html${embedQuery(view.address, view.chart)}`, site);
  return { address: href, here: href };
}
