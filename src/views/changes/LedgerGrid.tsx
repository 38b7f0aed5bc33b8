import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { usePrinting } from '#charts/usePrinting.ts';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import { useWording } from '../page/WordingContext.tsx';
import { RowSpacer } from '../table/RowSpacer.tsx';
import { SortHead } from '../table/SortHead.tsx';
import type { LedgerColumn } from './ledgerColumns.ts';
import { LedgerRow } from './LedgerRow.tsx';

interface Props {
  /** In the order of the table. */
  readonly rows: readonly LedgerEntry[];
  readonly columns: readonly LedgerColumn[];
  /** As in the address: `known_from`, `-known_from`. */
  readonly sort: string;
  readonly zone: string;
  readonly onSort: (sort: string) => void;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onShowCourse: (figureId: string) => void;
}

/** A row of two lines; narrow screens, where a row is a block, are measured as they come into sight. */
const ROW_HEIGHT = 49;

/**
 * All rows in order, of which only those in sight are in the page; on paper all of them are. Roles are said once
 * more, because a narrow screen lays rows out as blocks, which some browsers then take for no table.
 */
export function LedgerGrid({ rows, columns, sort, zone, ...actions }: Props) {
  const { t } = useWording();
  const { onSort, onOpenFigure, onShowCourse } = actions;
  const scroll = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: printing ? rows.length : 8,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      className="ledger-scroll"
      ref={scroll}
      role="region"
      aria-label={t('changes.caption')}
      tabIndex={0}
    >
      <table className="ledger" role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{t('changes.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <RowSpacer height={before} />
          {items.map(({ index, key }) => {
            const entry = rows[index];
            return (
              entry !== undefined && (
                <LedgerRow
                  key={key}
                  ref={virtual.measureElement}
                  index={index}
                  entry={entry}
                  zone={zone}
                  onOpenFigure={onOpenFigure}
                  onShowCourse={onShowCourse}
                />
              )
            );
          })}
          <RowSpacer height={after} />
        </tbody>
      </table>
    </div>
  );
}
