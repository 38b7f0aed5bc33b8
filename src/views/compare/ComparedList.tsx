import type { SituationEntry } from '#chartViews/compare/compareEntries.ts';
import type { Address, AddressChange } from '#address/address.ts';
import type { ComparedState } from '#state/useComparedSituations.ts';
import { useWording } from '../page/WordingContext.tsx';
import { ComparedEntry } from './ComparedEntry.tsx';

interface Props {
  readonly chosen: readonly ComparedState[];
  readonly entries: readonly SituationEntry[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** Every chosen situation, drawn or not: its day 0 with source, what it counts, and how even its figures are. */
export function ComparedList({ chosen, entries, address, change }: Props) {
  const { t } = useWording();
  return (
    <section aria-label={t('compare.entries')} className="compare-list">
      <h2 className="sources-heading">{t('compare.entries')}</h2>
      {chosen.map((one) => (
        <ComparedEntry
          key={one.id}
          compared={one}
          entry={entries.find(({ id }) => id === one.id) ?? null}
          address={address}
          change={change}
        />
      ))}
    </section>
  );
}
