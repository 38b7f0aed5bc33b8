import type { ChartTable } from '#chartViews/chartView.ts';
import type { Wording } from '#wording/wording.ts';

interface Props {
  readonly table: ChartTable;
  readonly wording: Wording;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The same figures as a table, folded away; each number opens its statement. */
export function ChartDataTable({ table, wording, onOpenFigure }: Props) {
  return (
    <details className="chart-table">
      <summary>{wording.t('plot.dataTable')}</summary>
      <div className="chart-table-scroll" tabIndex={0} role="region" aria-label={table.caption}>
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
              <tr key={row.figureId ?? index}>
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
    </details>
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
