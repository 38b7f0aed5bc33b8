import { useMemo } from 'react';
import type { Address } from '#address/address.ts';
import { withSmallCountsHidden } from '#domain/disclosure/smallCounts.ts';
import type { SituationData } from '#domain/situation.ts';
import { disclosedAddress, disclosedData, disclosureOf } from '#shown/disclosedData.ts';

interface DisclosedParts {
  readonly data: SituationData;
  /** Says what is in force, so that every link of the view does. */
  readonly address: Address;
}

/** What may be shown of figures; new only when they or the rule are. */
export function useDisclosed(all: SituationData, address: Address): DisclosedParts {
  const { small, label } = address;
  const disclosure = useMemo(() => disclosureOf(all, { small, label }), [all, small, label]);
  const data = useMemo(
    () => disclosedData(all, disclosure, withSmallCountsHidden),
    [all, disclosure],
  );
  const shown = useMemo(() => disclosedAddress(address, disclosure), [address, disclosure]);
  return { data, address: shown };
}
