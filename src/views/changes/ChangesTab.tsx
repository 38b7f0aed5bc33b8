import '../page/later.css';
import { useMemo } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';
import { ChangesSummary } from './ChangesSummary.tsx';
import { filterWords } from './filterWords.ts';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerSection } from './LedgerSection.tsx';
import { SettledSection } from './SettledSection.tsx';
import { SinceControls } from './SinceControls.tsx';
import { useLedger } from './useLedger.ts';

interface Props {
  readonly data: SituationData;
  /** Figures known at the chosen moment: the ledger holds nothing that became known later. */
  readonly known: readonly Figure[];
  readonly knownAt: number | null;
  /** Epoch ms; null for an archive. */
  readonly fetchedAt: number | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** What changed since the last report, how numbers settled, and the ledger of every change. */
export function ChangesTab(props: Props) {
  const { data, known, knownAt, address, change } = props;
  const wording = useWording();
  const { situation } = data;
  const ledger = useLedger(known, situation, address);
  const { indicator, source } = address;
  const filters = useMemo(
    () => filterWords({ indicator, source }, { situation, figures: known }, wording),
    [indicator, source, situation, known, wording],
  );
  return (
    <>
      <h2 className="changes-heading">{wording.t('changes.sinceHeading')}</h2>
      <SinceControls ledger={ledger.all} address={address} change={change} zone={situation.zone} />
      <LedgerFilters ledger={ledger} situation={situation} address={address} change={change} />
      <ChangesSummary
        ledger={ledger}
        data={data}
        knownAt={knownAt}
        filters={filters}
        address={address}
        change={change}
      />
      <SettledSection {...props} ledger={ledger} />
      <LedgerSection {...props} ledger={ledger} />
    </>
  );
}
