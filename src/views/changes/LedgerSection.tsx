import { useMemo } from 'react';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { takenMarks } from '#domain/takenSources.ts';
import { changesCsv } from '#exports/changesCsv.ts';
import { type Address, type AddressChange, CHANGE_KINDS } from '#address/address.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { SelectField } from '../page/SelectField.tsx';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { countKinds } from './changesSentence.ts';
import { DEFAULT_SORT, type LedgerColumn, ledgerColumns } from './ledgerColumns.ts';
import { LedgerGrid } from './LedgerGrid.tsx';
import { sortLedger } from './sortLedger.ts';
import type { Ledger } from './useLedger.ts';

interface Props {
  readonly ledger: Ledger;
  readonly data: SituationData;
  readonly known: readonly Figure[];
  readonly knownAt: number | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** Every change, one row each; what the filters show is what the file holds, in that order. */
export function LedgerSection(props: Props) {
  const { ledger, data, known, knownAt, address, change, onOpenFigure } = props;
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const { entries, since } = ledger;
  const columns = useMemo(() => ledgerColumns(wording), [wording]);
  const { sort, column } = sortOf(address.sort, columns);
  const shown = useMemo(() => {
    const kind = address.changes;
    const picked = kind === 'all' ? entries : entries.filter((entry) => entry.kind === kind);
    return sortLedger(picked, column, sort.startsWith('-'));
  }, [entries, address.changes, column, sort]);
  const onSort = (next: string) => change({ sort: next === DEFAULT_SORT ? null : next });
  const save = () => {
    const takenOf = takenMarks(data.situation, known);
    const table = changesCsv(shown, {
      knownAt,
      since,
      marking: data.marking,
      label: data.situation.sensitivity ?? null,
      takenOf,
    });
    void saver.saveCsv(table, 'changes', figuresOf(shown));
  };
  return (
    <section className="ledger-section" aria-labelledby="ledger-heading">
      <h2 className="settled-heading" id="ledger-heading">
        {t('changes.ledgerHeading')}
      </h2>
      <div className="controls ledger-controls">
        <KindField entries={entries} address={address} change={change} />
        <SelectField
          className="ledger-sort-field"
          label={t('changes.filter.sort')}
          value={sort}
          options={columns.flatMap(({ id, label }) => [
            { value: id, label: t('changes.filter.sortUp', { column: label }) },
            { value: `-${id}`, label: t('changes.filter.sortDown', { column: label }) },
          ])}
          onChange={onSort}
        />
      </div>
      <div className="figure-table-head">
        <p className="figure-table-count" role="status">
          {address.changes === 'all'
            ? t('changes.shownAll', { count: shown.length })
            : t('changes.shown', {
                kind: t(`changes.filter.${address.changes}`),
                shown: shown.length,
                total: entries.length,
              })}
        </p>
        <button type="button" className="button" onClick={save}>
          {t('changes.csv')}
        </button>
        <p role="status" className="slot-done">
          {saver.message}
        </p>
      </div>
      {shown.length === 0 ? (
        <p>{t('changes.nothing')}</p>
      ) : (
        <LedgerGrid
          rows={shown}
          columns={columns}
          sort={sort}
          zone={data.situation.zone}
          onSort={onSort}
          onOpenFigure={onOpenFigure}
          onShowCourse={(settled) => change({ settled })}
        />
      )}
    </section>
  );
}

function KindField({
  entries,
  address,
  change,
}: {
  readonly entries: readonly LedgerEntry[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}) {
  const { t, number } = useWording();
  const counts = useMemo(() => ({ ...countKinds(entries), all: entries.length }), [entries]);
  return (
    <ChoiceField
      label={t('changes.filter.label')}
      value={address.changes}
      options={CHANGE_KINDS.map((kind) => ({
        value: kind,
        label: t('changes.filter.option', {
          kind: t(`changes.filter.${kind}`),
          count: number(counts[kind]),
        }),
      }))}
      onChange={(value) =>
        change({ changes: CHANGE_KINDS.find((kind) => kind === value && kind !== 'all') ?? null })
      }
    />
  );
}

/** A sort of another table, or none, counts as the default. */
function sortOf(sort: string | null, columns: readonly LedgerColumn[]) {
  const wanted = sort ?? DEFAULT_SORT;
  const column = columns.find(({ id }) => id === wanted.replace(/^-/, ''));
  if (column !== undefined) return { sort: wanted, column };
  const fallback = columns.find(({ id }) => `-${id}` === DEFAULT_SORT);
  if (fallback === undefined) throw new Error('The default column is missing.');
  return { sort: DEFAULT_SORT, column: fallback };
}

function figuresOf(entries: readonly LedgerEntry[]) {
  return entries.map(({ figure }) => figure);
}
