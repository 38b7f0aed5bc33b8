import { useCallback, useMemo } from 'react';
import { MOST_PICKED } from '#address/addressParsers.ts';
import type { AddressChange } from '#address/address.ts';

export interface Selection {
  readonly picked: ReadonlySet<string>;
  /** No further figure can be taken. */
  readonly isFull: boolean;
  readonly onToggle: (figureId: string) => void;
  /** Leads to what the selected figures state together. */
  readonly onShow: () => void;
}

const NONE: readonly string[] = [];

/** The figures of the table that are taken together; they are in the address, so that the view can be shared. */
export function useSelection(
  pick: readonly string[] | null,
  change: (change: AddressChange) => void,
  onShow: () => void,
): Selection & { readonly ids: readonly string[] } {
  const ids = pick ?? NONE;
  const onToggle = useCallback(
    (figureId: string) => {
      const left = ids.filter((id) => id !== figureId);
      const next = left.length < ids.length ? left : [...ids, figureId].slice(0, MOST_PICKED);
      change({ pick: next.length > 0 ? next : null });
    },
    [ids, change],
  );
  return useMemo(
    () => ({ ids, picked: new Set(ids), isFull: ids.length >= MOST_PICKED, onToggle, onShow }),
    [ids, onToggle, onShow],
  );
}
