import { useId, useMemo } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { type Address, type AddressChange, ROLE_FILTERS } from '#address/address.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly situation: Situation;
  readonly figures: readonly Figure[];
  readonly text: string;
  readonly onText: (text: string) => void;
}

const ALL = '';

/** Indicator, source and role are in the address; the search text stays here, since a shared link holds no free text. */
export function TableFilters({ address, change, situation, figures, text, onText }: Props) {
  const wording = useWording();
  const { t } = wording;
  const textId = useId();
  const indicators = useMemo(
    () =>
      optionsOf(figures, (one) => one.indicator).map(({ value, count }) => ({
        value,
        label: `${wording.indicator(value).label} (${String(count)})`,
      })),
    [figures, wording],
  );
  const sources = useMemo(
    () =>
      optionsOf(figures, (one) => one.source).map(({ value, count }) => ({
        value: sourceIdOf(situation, value),
        label: `${value} (${String(count)})`,
      })),
    [figures, situation],
  );
  const chosenSources = address.source ?? [];
  return (
    <div className="controls" role="search">
      <div className="field">
        <label className="field-label" htmlFor={textId}>
          {t('table.filter.text')}
        </label>
        <input
          id={textId}
          type="search"
          className="field-input"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      <SelectField
        label={t('table.filter.indicator')}
        value={address.indicator ?? ALL}
        options={[{ value: ALL, label: t('table.filter.all') }, ...indicators]}
        onChange={(indicator) => change({ indicator: indicator === ALL ? null : indicator })}
      />
      <SelectField
        label={t('table.filter.source')}
        value={chosenSources.length > 1 ? SEVERAL : (chosenSources[0] ?? ALL)}
        options={[
          { value: ALL, label: t('table.filter.all') },
          ...(chosenSources.length > 1
            ? [{ value: SEVERAL, label: t('view.severalSources', { count: chosenSources.length }) }]
            : []),
          ...sources,
        ]}
        onChange={(id) => {
          if (id !== SEVERAL) change({ source: id === ALL ? null : [id] });
        }}
      />
      <SelectField
        label={t('table.filter.role')}
        value={address.role}
        options={ROLE_FILTERS.map((role) => ({ value: role, label: t(`view.role.${role}`) }))}
        onChange={(value) => change({ role: ROLE_FILTERS.find((role) => role === value) ?? null })}
      />
      {(text !== '' || isFiltered(address)) && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onText('');
            change({ indicator: null, source: null, role: null });
          }}
        >
          {t('table.filter.clear')}
        </button>
      )}
    </div>
  );
}

const SEVERAL = '~';

export function isFiltered(address: Address): boolean {
  return address.indicator !== null || address.source !== null || address.role !== 'drawn';
}

/** The values that occur, with how often, in the order of the alphabet. */
function optionsOf(figures: readonly Figure[], valueOf: (figure: Figure) => string) {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const value = valueOf(figure);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => one.value.localeCompare(other.value, 'en'));
}
