import type { Verified } from '#exports/verify/verify.ts';
import { useWording } from '../page/WordingContext.tsx';
import { cellTable, figureTable } from './figureRows.ts';
import { knownWords } from './knownWords.ts';
import { SinceThen } from './SinceThen.tsx';
import { VerdictHeading } from './VerdictHeading.tsx';
import { WordRows } from './WordRows.tsx';

type RowsVerdict = Extract<Verified, { readonly verdict: 'rows' }>;

/** A file row by row: what is other than in the data, what is too much, what is missing. */
export function RowsOutcome({ outcome }: { readonly outcome: RowsVerdict }) {
  const wording = useWording();
  const { t } = wording;
  const { checked, complete, missing, read, knownTo, changes } = outcome;
  const { differences, strangers, repeated, named } = checked;
  const { zone, title } = read.data.situation;
  const speech = { zone, wording };
  const isRight = differences.length === 0 && strangers.length === 0;
  return (
    <>
      <VerdictHeading isGood={isRight && complete !== false}>
        {differences.length > 0
          ? t('verify.differs', { count: differences.length })
          : strangers.length > 0
            ? t('verify.strangersHead', { count: strangers.length })
            : complete === false
              ? t('verify.incomplete')
              : t('verify.matches', {
                  count: named.length,
                  moment: knownWords(knownTo, zone, wording),
                })}
      </VerdictHeading>
      <p className="verify-quiet">
        <bdi>{title}</bdi>. {isRight && t('verify.rowsMatch', { count: named.length })}{' '}
        {complete === true && t('verify.complete')}
        {complete === null && t('verify.noReceipt')} {t('verify.compared')}
      </p>
      <WordRows heading={t('verify.cells')} table={cellTable(differences, speech)} />
      <WordRows
        heading={t('verify.strangers')}
        table={{
          columns: [
            { label: t('verify.column.row'), numeric: true },
            { label: 'figure_id' },
            { label: 'value', numeric: true },
          ],
          rows: strangers.map(({ row, cells }) => [
            wording.number(row),
            (cells.get('figure_id') ?? '').slice(0, 120) || t('verify.empty'),
            (cells.get('value') ?? '').slice(0, 40),
          ]),
        }}
      />
      <WordRows
        heading={t('verify.repeated')}
        table={{
          columns: [{ label: t('verify.column.row'), numeric: true }, { label: 'figure_id' }],
          // A file of changes names a figure as often as it was changed; it carries no receipt.
          rows: (complete === null ? [] : repeated).map(({ row, cells }) => [
            wording.number(row),
            cells.get('figure_id') ?? '',
          ]),
        }}
      />
      <WordRows heading={t('verify.missing')} table={figureTable(missing ?? [], speech)} />
      <SinceThen changes={changes} zone={zone} ofRows />
    </>
  );
}
