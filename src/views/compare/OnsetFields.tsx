import type { CompareInput } from '#chartViews/compare/compareScene.ts';
import { chosenOnset } from '#domain/alignment.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { Situation } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import type { Wording } from '#wording/wording.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { onsetIds } from './compareChoices.ts';

interface Props {
  readonly inputs: readonly CompareInput[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** A choice of day 0 for each situation that declares several onsets; the others have one, and it is named below. */
export function OnsetFields({ inputs, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const chosen = onsetIds(address.align);
  const several = inputs
    .map(({ data }) => data.situation)
    .filter(({ onsets }) => onsets.length > 1);
  return several.map((situation) => (
    <SelectField
      key={situation.id}
      className="compare-onset"
      label={t('compare.onsetOf', { name: situation.placeNames[0] ?? situation.title })}
      value={chosenOnset(situation, chosen)?.onset.id ?? ''}
      options={situation.onsets.map(({ id, label, at }) => ({
        value: id,
        label: t('compare.onsetOption', { onset: label, at: atWords(at, situation, wording) }),
      }))}
      onChange={(id) => change({ align: alignedWith(id, situation, chosen) })}
    />
  ));
}

/** The onsets of the other situations stay; a situation's first one is the default and is left out. */
function alignedWith(id: string, { onsets }: Situation, chosen: readonly string[]): string | null {
  const others = chosen.filter((one) => onsets.every((onset) => onset.id !== one));
  const ids = id === onsets[0]?.id ? others : [...others, id];
  return ids.length === 0 ? null : ids.join('~');
}

function atWords(at: string, { zone }: Situation, wording: Wording): string {
  const time = parseAsOf(at, zone);
  return isAsOf(time) ? wording.asOfShort(time, zone) : at;
}
