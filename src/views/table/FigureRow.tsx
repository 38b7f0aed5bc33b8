import type { Figure } from '#domain/figure.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { FigureColumn } from './figureColumns.ts';
import type { Selection } from './useSelection.ts';

interface Props {
  readonly figure: Figure;
  readonly columns: readonly FigureColumn[];
  readonly rowIndex: number;
  readonly selection: Selection;
  readonly onOpenFigure: (figureId: string) => void;
}

/** One figure; its number opens the statement, where every cell is shown in full. */
export function FigureRow({ figure, columns, rowIndex, selection, onOpenFigure }: Props) {
  const { t } = useWording();
  const isPicked = selection.picked.has(figure.id);
  return (
    <tr aria-rowindex={rowIndex} data-picked={isPicked ? '' : undefined}>
      <td className="figure-table-pick">
        <PickBox figure={figure} columns={columns} selection={selection} isPicked={isPicked} />
      </td>
      {columns.map((column, index) => {
        const words = column.words(figure);
        if (index > 0) return <Cell key={column.id} words={words} numeric={column.numeric} />;
        return (
          <th key={column.id} scope="row" data-numeric="">
            <button
              type="button"
              className="link-button"
              aria-label={t('table.openStatement', {
                quantity: words,
                asOf: columns[1]?.words(figure) ?? '',
              })}
              onClick={() => onOpenFigure(figure.id)}
            >
              {words}
            </button>
          </th>
        );
      })}
    </tr>
  );
}

/** The whole cell can be pressed; the name says which of many like figures it is. */
function PickBox({
  figure,
  columns,
  selection,
  isPicked,
}: Pick<Props, 'figure' | 'columns' | 'selection'> & { readonly isPicked: boolean }) {
  const { t } = useWording();
  const wordsOf = (id: string) => columns.find((one) => one.id === id)?.words(figure) ?? '';
  return (
    <label>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={selection.isFull && !isPicked}
        aria-label={t('together.select', {
          quantity: wordsOf('quantity'),
          indicator: wordsOf('indicator'),
          source: wordsOf('source'),
          asOf: wordsOf('as_of'),
        })}
        onChange={() => selection.onToggle(figure.id)}
      />
    </label>
  );
}

function Cell({ words, numeric }: { readonly words: string; readonly numeric: boolean }) {
  return (
    <td data-numeric={numeric ? '' : undefined} title={words.length > 24 ? words : undefined}>
      <bdi>{words}</bdi>
    </td>
  );
}
