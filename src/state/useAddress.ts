import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { type Address, ADDRESS_PARSERS, type AddressChange } from '#address/address.ts';

export interface AddressControl {
  readonly address: Address;
  /** Something a person did: one entry in the browser's history. null takes a choice back. */
  readonly change: (change: AddressChange) => void;
  /** Something the page puts right by itself: no entry, so that "back" does not lead into the same hole. */
  readonly repair: (change: AddressChange) => void;
}

/** The address is the state of the page; there is no other copy of it. */
export function useAddress(): AddressControl {
  const [address, setAddress] = useQueryStates(ADDRESS_PARSERS, { history: 'push' });
  const change = useCallback((next: AddressChange) => void setAddress(next), [setAddress]);
  const repair = useCallback(
    (next: AddressChange) => void setAddress(next, { history: 'replace' }),
    [setAddress],
  );
  return useMemo(() => ({ address, change, repair }), [address, change, repair]);
}
