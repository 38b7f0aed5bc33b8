import type { ComparedRow } from '#state/ownDataDifferences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { rowTitle } from './rowTitle.ts';

interface Props {
  readonly heading: string;
  readonly hint?: string;
  readonly rows: readonly ComparedRow[];
}

const FIRST = 100;

/** Rows that are only on one side. */
export function RowList({ heading, hint, rows }: Props) {
  const wording = useWording();
  const { t } = wording;
  if (rows.length === 0) return null;
  return (
    <details className="own-more" open={rows.length <= 10}>
      <summary>{t('yourData.difference.heading', { heading, count: rows.length })}</summary>
      {hint !== undefined && <p className="own-hint">{hint}</p>}
      <ul className="own-rows">
        {rows.slice(0, FIRST).map((row) => (
          <li key={row.id}>
            <bdi>{rowTitle(row, wording)}</bdi>
          </li>
        ))}
      </ul>
      {rows.length > FIRST && (
        <p className="own-hint">{t('yourData.difference.more', { count: rows.length - FIRST })}</p>
      )}
    </details>
  );
}
