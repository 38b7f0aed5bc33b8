import type { Figure } from '#domain/figure.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { FigureColumn } from './figureColumns.ts';

interface Props {
  readonly figure: Figure;
  readonly columns: readonly FigureColumn[];
  readonly rowIndex: number;
  readonly onOpenFigure: (figureId: string) => void;
}

/** One figure; its number opens the statement, where every cell is shown in full. */
export function FigureRow({ figure, columns, rowIndex, onOpenFigure }: Props) {
  const { t } = useWording();
  return (
    <tr aria-rowindex={rowIndex}>
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

function Cell({ words, numeric }: { readonly words: string; readonly numeric: boolean }) {
  return (
    <td data-numeric={numeric ? '' : undefined} title={words.length > 24 ? words : undefined}>
      <bdi>{words}</bdi>
    </td>
  );
}
