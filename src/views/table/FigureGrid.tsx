import '../page/later.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { Figure } from '#domain/figure.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { FigureColumn } from './figureColumns.ts';
import { FigureRow } from './FigureRow.tsx';
import { moveByKey } from './moveByKey.ts';
import { RowSpacer } from './RowSpacer.tsx';
import { SortHead } from './SortHead.tsx';
import type { Selection } from './useSelection.ts';
import { usePrinting } from '#charts/usePrinting.ts';

interface Props {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly selection: Selection;
  /** In the order of the table. */
  readonly rows: readonly Figure[];
  readonly columns: readonly FigureColumn[];
  /** As in the address: `as_of`, `-as_of`. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

const ROW_HEIGHT = 33;

/** All rows in order, of which only those in sight are in the page; on paper all of them are. */
export function FigureGrid(props: Props) {
  const { scroll, selection, rows, columns, sort, onSort, onOpenFigure } = props;
  const { t } = useWording();
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: printing ? rows.length : 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      className="figure-table-scroll"
      ref={scroll}
      role="region"
      aria-label={t('view.scrollRegion')}
      tabIndex={0}
    >
      <table className="figure-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <colgroup>
          <col className="figure-table-pick" />
          {columns.map((column) => (
            <col key={column.id} style={{ inlineSize: `${String(column.width)}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="figure-table-pick">
              <span className="visually-hidden">{t('together.column')}</span>
            </th>
            {columns.map((column) => (
              <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={(event) => moveByKey(event, selection.onShow)}>
          <RowSpacer height={before} />
          {items.map(({ index }) => {
            const figure = rows[index];
            return (
              figure !== undefined && (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  columns={columns}
                  rowIndex={index + 2}
                  selection={selection}
                  onOpenFigure={onOpenFigure}
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
