import { useState } from 'react';
import { useWording } from '../page/WordingContext.tsx';
import type { WordTable } from './figureRows.ts';

interface Props {
  readonly heading: string;
  readonly table: WordTable;
}

const FIRST = 8;

/** A heading with its rows, of many the first ones; nothing where there is none. */
export function WordRows({ heading, table }: Props) {
  const { t } = useWording();
  const [isWhole, setIsWhole] = useState(false);
  const { columns, rows } = table;
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <section className="verify-rows" aria-label={heading}>
      <h3>{heading}</h3>
      <div className="verify-scroll" tabIndex={0} role="region" aria-label={heading}>
        <table>
          <thead>
            <tr>
              {columns.map(({ label, numeric }) => (
                <th key={label} scope="col" data-numeric={numeric ? '' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, place) => (
                  <td key={place} data-numeric={columns[place]?.numeric ? '' : undefined}>
                    <span className="verify-label">{columns[place]?.label} </span>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setIsWhole(true)}>
          {t('verify.showAll', { count: rows.length })}
        </button>
      )}
    </section>
  );
}
