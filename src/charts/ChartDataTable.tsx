import { useState } from 'react';
import type { ChartTable } from '#chartViews/chartView.ts';
import type { Wording } from '#wording/wording.ts';

interface Props {
  readonly table: ChartTable;
  readonly wording: Wording;
  readonly onOpenFigure: (figureId: string) => void;
  /** Seen without a press. */
  readonly unfolded?: boolean;
}

/**
 * The same figures as a table, folded away; each number opens its statement. Its rows are made when it is
 * opened: they are most of a page's elements, and no one sees them before.
 */
export function ChartDataTable(props: Props) {
  const { unfolded = false } = props;
  const [isOpen, setIsOpen] = useState(unfolded);
  return (
    <details
      className="chart-table"
      open={unfolded}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{props.wording.t('plot.dataTable')}</summary>
      {isOpen && <OpenTable {...props} />}
    </details>
  );
}

function OpenTable({ table, wording, onOpenFigure }: Props) {
  return (
    <div
      className="chart-table-scroll"
      tabIndex={0}
      role="region"
      aria-label={`${wording.t('plot.dataTable')}: ${table.caption}`}
    >
      <table>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-numeric={column.numeric ? '' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // A source may return to a number: one figure then stands in two rows.
            <tr key={index}>
              {row.cells.map((cell, place) => (
                <td
                  key={table.columns[place]?.id}
                  data-numeric={table.columns[place]?.numeric === true ? '' : undefined}
                >
                  {table.columns[place]?.id === 'value' && row.figureId !== null ? (
                    <FigureButton id={row.figureId} text={cell} onOpenFigure={onOpenFigure} />
                  ) : (
                    <bdi>{cell}</bdi>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FigureButton({
  id,
  text,
  onOpenFigure,
}: {
  readonly id: string;
  readonly text: string;
  readonly onOpenFigure: (figureId: string) => void;
}) {
  return (
    <button type="button" className="number-button" onClick={() => onOpenFigure(id)}>
      {text}
    </button>
  );
}
