import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { takenMarks } from '#domain/takenSources.ts';
import { ALL_FIGURES } from '#exports/exportName.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { receiptOf } from '#exports/receipt.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { MOST_PICKED } from '#address/addressParsers.ts';
import { filterFigures } from '#shown/filterFigures.ts';
import { pageChoices } from '#shown/viewChoices.ts';
import { lazyView } from '../page/lazyView.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import { figureColumns } from './figureColumns.ts';
import { FigureGrid } from './FigureGrid.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { isFiltered, TableFilters } from './TableFilters.tsx';
import { useSelection } from './useSelection.ts';
import { useSortedFigures } from './useSortedFigures.ts';

const TogetherPanel = lazy(() =>
  import('../together/TogetherPanel.tsx').then((module) => ({ default: module.TogetherPanel })),
);

const DataFilesDialog = lazyView(() =>
  import('../files/DataFilesDialog.tsx').then((module) => module.DataFilesDialog),
);

interface Props {
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  /** Wrong copies known then. */
  readonly rejected: readonly Figure[];
  readonly knownAt: number | null;
  /** Epoch ms; null for an archive. */
  readonly fetchedAt?: number | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The newest figure is what most people look for. */
const DEFAULT_SORT = '-as_of';

/** Every figure in every column; what the filters show is what "Figures shown (CSV)" holds, in that order. */
export function TableTab(props: Props) {
  const { data, known, rejected, knownAt, fetchedAt = null, address, change, onOpenFigure } = props;
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const [text, setText] = useState('');
  const [filing, setFiling] = useState(false);
  const lookedFor = useDeferredValue(text);
  const { situation, marking, figures } = data;
  const columns = useMemo(() => figureColumns(wording, situation.zone), [wording, situation.zone]);
  const column = columns.find((one) => one.id === address.sort?.replace(/^-/, ''));
  const sort = column === undefined ? DEFAULT_SORT : (address.sort ?? DEFAULT_SORT);
  const { indicator, source, role } = address;
  const sourceKey = source?.join('~') ?? null;
  const matching = useMemo(() => {
    const sources = sourceKey?.split('~') ?? null;
    const filters = { indicator, sources, role, text: lookedFor };
    return filterFigures({ figures: known, rejected }, filters, situation);
  }, [known, rejected, situation, indicator, sourceKey, role, lookedFor]);
  const shown = useSortedFigures(matching, columns, sort);
  const grid = useRef<HTMLDivElement>(null);
  const together = useRef<HTMLHeadingElement>(null);
  const showTogether = useCallback(() => together.current?.focus(), []);
  const selection = useSelection(address.pick, change, showTogether);
  const filtered = text !== '' || isFiltered(address);
  const save = (rows: readonly Figure[], scope: string, at: number | null) => {
    const takenOf = takenMarks(situation, at === null ? figures : known);
    const receipt = receiptOf({
      situation: situation.id,
      knownAt: at,
      address,
      scope: scope === ALL_FIGURES ? 'all' : 'table',
      figures: rows,
    });
    void saver.saveCsv(
      figuresCsv(rows, {
        knownAt: at,
        marking,
        label: situation.sensitivity ?? null,
        takenOf,
        receipt,
      }),
      scope,
      rows,
    );
  };
  return (
    <>
      <TableFilters
        address={address}
        change={change}
        situation={situation}
        figures={role === 'rejected' ? rejected : known}
        text={text}
        onText={setText}
      />
      <div className="figure-table-head">
        <p className="figure-table-count" role="status">
          {filtered
            ? t('table.shown', { shown: shown.length, total: known.length })
            : t('table.shownAll', { count: shown.length })}
        </p>
        <button
          type="button"
          className="button"
          onClick={() => save(shown, filtered ? 'figures-shown' : 'figures', knownAt)}
        >
          {t('view.figuresShownCsv')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save([...figures, ...data.rejected], ALL_FIGURES, null)}
        >
          {t('view.allFiguresCsv')}
        </button>
        <button type="button" className="button" onClick={() => setFiling(true)}>
          {t('export.files')}
        </button>
        <p role="status" className="slot-done">
          {saver.message}
        </p>
      </div>
      {filing && (
        <Suspense>
          <DataFilesDialog
            shown={{
              data,
              address,
              choices: pageChoices(address, { zone: situation.zone, fetchedAt }),
            }}
            start={{
              kind: 'shown',
              rows: shown,
              text,
              scope: filtered ? 'figures-shown' : 'figures',
            }}
            onClose={() => setFiling(false)}
          />
        </Suspense>
      )}
      {shown.length === 0 ? (
        <p>{t('table.none')}</p>
      ) : (
        <FigureGrid
          scroll={grid}
          rows={shown}
          selection={selection}
          columns={columns}
          sort={sort}
          onSort={(next) => change({ sort: next === DEFAULT_SORT ? null : next })}
          onOpenFigure={onOpenFigure}
        />
      )}
      {selection.ids.length > 0 && (
        <>
          <SelectionBar
            count={selection.ids.length}
            most={MOST_PICKED}
            onShow={showTogether}
            onClear={() => {
              // The button goes with the selection; the reader stays with the table.
              grid.current?.focus();
              change({ pick: null });
            }}
          />
          <Suspense fallback={<p role="status">{t('feed.loading')}</p>}>
            <TogetherPanel
              ids={selection.ids}
              data={data}
              known={known}
              rejected={rejected}
              knownAt={knownAt}
              address={address}
              change={change}
              onOpenFigure={onOpenFigure}
              onBack={() => grid.current?.focus()}
              heading={together}
            />
          </Suspense>
        </>
      )}
    </>
  );
}
