import type { Address } from '#address/address.ts';
import {
  type Sensitivity,
  type SmallCountRule,
  stricterLabel,
  stricterRule,
} from '#domain/disclosure/disclosureRules.ts';
import type { SituationData } from '#domain/situation.ts';

/** What is hidden and how the view is labelled: the stricter of manifest and address. */
export interface Disclosure {
  readonly rule: SmallCountRule | null;
  readonly label: Sensitivity | null;
}

export function disclosureOf(
  { situation }: Pick<SituationData, 'situation'>,
  { small, label }: Pick<Address, 'small' | 'label'>,
): Disclosure {
  return {
    rule: stricterRule(situation.disclosure ?? null, small),
    label: stricterLabel(situation.sensitivity ?? null, label),
  };
}

/** The address says what is in force, so that whoever opens it elsewhere gets the same. */
export function disclosedAddress(address: Address, { rule, label }: Disclosure): Address {
  return { ...address, small: rule?.under ?? null, label };
}

/**
 * The data that an address may show: itself where nothing is hidden and nothing labelled.
 * @param hide `withSmallCountsHidden`; given, so that a page loads it where it is needed alone
 */
export function disclosedData(
  data: SituationData,
  { rule, label }: Disclosure,
  hide: (data: SituationData, rule: SmallCountRule) => SituationData,
): SituationData {
  const shown = rule === null ? data : hide(data, rule);
  const { situation } = shown;
  const isSame =
    label === (situation.sensitivity ?? null) && rule?.under === situation.disclosure?.under;
  if (isSame) return shown;
  return {
    ...shown,
    situation: {
      ...situation,
      ...(rule === null ? {} : { disclosure: rule }),
      ...(label === null ? {} : { sensitivity: label }),
    },
  };
}
