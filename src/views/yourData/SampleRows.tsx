import type { TablePreview } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';

const FIRST = 10;

/** The first rows as they will be read, in the columns of our own table that hold anything. */
export function SampleRows({ sample }: Pick<TablePreview, 'sample'>) {
  const { t } = useWording();
  const rows = sample.slice(0, FIRST);
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  if (rows.length === 0) return null;
  return (
    <details className="own-more" open>
      <summary>{t('yourData.preview.sample')}</summary>
      <div
        className="own-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('yourData.preview.sample')}
      >
        <table className="own-sample">
          <thead>
            <tr>
              <th scope="col">{t('yourData.preview.row')}</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }, index) => (
              <tr key={index}>
                <th scope="row">{row}</th>
                {columns.map((column) => (
                  <td key={column}>
                    <bdi>{cells[column] ?? ''}</bdi>
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
