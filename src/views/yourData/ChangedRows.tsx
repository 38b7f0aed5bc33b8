import type { ChangedRow } from '#state/ownDataDifferences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { rowTitle } from './rowTitle.ts';

const FIRST = 100;

/** Rows that were changed, cell by cell: from, to. */
export function ChangedRows({ rows }: { readonly rows: readonly ChangedRow[] }) {
  const wording = useWording();
  const { t } = wording;
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="own-subheading">{t('yourData.difference.changed')}</h3>
      <ul role="list" className="own-rows">
        {rows.slice(0, FIRST).map(({ before, cells }) => (
          <li key={before.id}>
            <p>
              <bdi>{rowTitle(before, wording)}</bdi>
            </p>
            <dl className="own-changes">
              {cells.map(({ column, from, to }) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>
                    <span className="visually-hidden">{t('yourData.difference.from')}</span>{' '}
                    <del>{from === '' ? t('yourData.difference.nothing') : from}</del>{' '}
                    <span aria-hidden="true">→</span>{' '}
                    <span className="visually-hidden">{t('yourData.difference.to')}</span>{' '}
                    <ins>{to === '' ? t('yourData.difference.nothing') : to}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length > FIRST && (
        <p className="own-hint">{t('yourData.difference.more', { count: rows.length - FIRST })}</p>
      )}
    </>
  );
}
