import { useId } from 'react';
import type { OpenedSheet } from '#state/ownDataTable.ts';
import type { OwnTable } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { cellWords } from './cellWords.ts';
import type { OpenTable } from './ownTable.ts';

interface Props {
  readonly opened: OpenTable;
  readonly table: OwnTable;
  readonly sheet: OpenedSheet;
}

const FIRST_ROWS = 8;
const FIRST_COLUMNS = 8;

/** The first rows in small, one of which holds the headers. */
export function HeaderRows({ opened, table, sheet }: Props) {
  const { t } = useWording();
  const name = useId();
  const { proposal } = opened;
  const chosen = (opened.mapping ?? proposal.mapping).headerRow;
  const shown = Math.max(FIRST_ROWS, chosen + 3);
  const rows = sheet.head.slice(0, shown);
  const columns = Math.min(FIRST_COLUMNS, sheet.columnCount);
  const refused = new Set(proposal.refused.map(({ column }) => column));
  const isAsked = proposal.questions.some(({ kind }) => kind === 'header_row');
  return (
    <details className="own-head" open={isAsked || undefined}>
      <summary>{t('yourData.headerRow', { row: String(chosen + sheet.firstRow) })}</summary>
      <fieldset>
        <legend className="own-hint">{t('yourData.headerRowAsk')}</legend>
        <div className="own-scroll" tabIndex={0} role="region" aria-label={t('yourData.firstRows')}>
          <table className="own-picture">
            <tbody>
              {rows.map((row, index) => (
                <tr key={index} data-chosen={index === chosen ? '' : undefined}>
                  <td>
                    <label className="own-row-choice">
                      <input
                        type="radio"
                        name={name}
                        checked={index === chosen}
                        aria-label={t('yourData.headerRowIs', {
                          row: String(index + sheet.firstRow),
                        })}
                        onChange={() => table.propose(proposal.sheet, index)}
                      />
                      <span aria-hidden="true">{index + sheet.firstRow}</span>
                    </label>
                  </td>
                  {Array.from({ length: columns }, (_, column) => (
                    <td key={column}>
                      <bdi>
                        {refused.has(column) && index > chosen ? '···' : cellWords(row[column])}
                      </bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {columns < sheet.columnCount && (
          <p className="own-hint">
            {t('yourData.columnsShown', { shown: columns, all: sheet.columnCount })}
          </p>
        )}
      </fieldset>
    </details>
  );
}
