import { useMemo } from 'react';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import { entriesSince } from '#domain/changeLedger.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { Ledger } from './useLedger.ts';

interface Props {
  readonly ledger: Ledger;
  readonly situation: Situation;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

const ALL = '';
const SEVERAL = '~';

/** Of what and by whom: counts, text and file follow, so that all of them say the same. */
export function LedgerFilters({ ledger, situation, address, change }: Props) {
  const { t, indicator: wordsOf } = useWording();
  const { indicator, source } = address;
  const after = useMemo(() => entriesSince(ledger.all, ledger.since), [ledger.all, ledger.since]);
  const indicators = useMemo(() => countBy(after, (one) => one.figure.indicator), [after]);
  const sources = useMemo(() => countBy(after, (one) => one.figure.source), [after]);
  const known = indicators.some(({ value }) => value === indicator);
  const chosen = source ?? [];
  const sourceOptions = sources.map(({ value, count }) => ({
    value: sourceIdOf(situation, value),
    label: `${value} (${String(count)})`,
  }));
  const severalOrGone =
    chosen.length > 1 || !sourceOptions.some(({ value }) => value === chosen[0]);
  return (
    <div className="controls" role="search">
      <SelectField
        label={t('table.filter.indicator')}
        value={indicator ?? ALL}
        options={[
          { value: ALL, label: t('table.filter.all') },
          ...indicators.map(({ value, count }) => ({
            value,
            label: `${wordsOf(value).label} (${String(count)})`,
          })),
          ...(known || indicator === null
            ? []
            : [{ value: indicator, label: `${wordsOf(indicator).label} (0)` }]),
        ]}
        onChange={(value) => change({ indicator: value === ALL ? null : value })}
      />
      <SelectField
        label={t('table.filter.source')}
        value={chosen.length === 0 ? ALL : severalOrGone ? SEVERAL : (chosen[0] ?? ALL)}
        options={[
          { value: ALL, label: t('table.filter.all') },
          ...(chosen.length > 0 && severalOrGone
            ? [{ value: SEVERAL, label: t('view.severalSources', { count: chosen.length }) }]
            : []),
          ...sourceOptions,
        ]}
        onChange={(id) => {
          if (id !== SEVERAL) change({ source: id === ALL ? null : [id] });
        }}
      />
      {(indicator !== null || source !== null) && (
        <button
          type="button"
          className="button"
          onClick={() => change({ indicator: null, source: null })}
        >
          {t('table.filter.clear')}
        </button>
      )}
    </div>
  );
}

/** The values that occur, with how often, in the order of the alphabet. */
function countBy(entries: readonly LedgerEntry[], valueOf: (entry: LedgerEntry) => string) {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = valueOf(entry);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => one.value.localeCompare(other.value, 'en'));
}
