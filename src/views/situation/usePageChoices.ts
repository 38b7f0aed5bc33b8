import { useMemo } from 'react';
import type { Address } from '#address/address.ts';
import { type PageChoices, pageChoices } from '#shown/viewChoices.ts';

/**
 * The choices for all charts, new only when one of them is: to sort a table or to open a statement computes no
 * headline and no key figure again, which takes seconds with 100,000 figures.
 */
export function usePageChoices(
  address: Address,
  { zone, fetchedAt }: { readonly zone: string; readonly fetchedAt: number | null },
): PageChoices {
  const { known, ghost, base, source, yScale, stackMode } = address;
  const sourceKey = source?.join('~') ?? null;
  return useMemo(() => {
    const chosen = { known, ghost, base, source: sourceKey?.split('~') ?? null, yScale, stackMode };
    return pageChoices(chosen, { zone, fetchedAt });
  }, [known, ghost, base, sourceKey, yScale, stackMode, zone, fetchedAt]);
}
