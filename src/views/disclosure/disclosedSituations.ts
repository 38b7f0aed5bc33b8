import { withSmallCountsHidden } from '#domain/disclosure/smallCounts.ts';
import { disclosedData, disclosureOf } from '#shown/disclosedData.ts';
import type { Address } from '#address/address.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';

/** The same for situations that are compared: each under its own manifest's rule, or the address's where that is stricter. */
export function disclosedSituations(
  compared: ComparedSituations,
  { small, label }: Pick<Address, 'small' | 'label'>,
): ComparedSituations {
  return {
    ...compared,
    chosen: compared.chosen.map((one) => {
      if (one.state.status !== 'ready') return one;
      const { data } = one.state;
      const disclosure = disclosureOf(data, { small, label });
      const shown = disclosedData(data, disclosure, withSmallCountsHidden);
      return shown === data ? one : { ...one, state: { ...one.state, data: shown } };
    }),
  };
}
