import type { ReactNode } from 'react';
import type { Address } from '#address/address.ts';
import type { SituationData } from '#domain/situation.ts';
import { useDisclosed } from './useDisclosed.ts';

interface Props {
  readonly data: SituationData;
  readonly address: Address;
  readonly children: (data: SituationData, address: Address) => ReactNode;
}

/** The same for an embed: its chart is labelled, and what is hidden is not there. */
export function DisclosedEmbed({ data, address, children }: Props) {
  const shown = useDisclosed(data, address);
  return children(shown.data, shown.address);
}
