import type { OpenedSheet } from '#state/ownDataTable.ts';
import type { OwnTable } from './ownTable.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { HeaderRows } from './HeaderRows.tsx';
import type { OpenTable } from './ownTable.ts';

interface Props {
  readonly opened: OpenTable;
  readonly table: OwnTable;
  readonly sheet: OpenedSheet;
}

/** What kind of file it is, which of its sheets is read, and from which row on. */
export function SheetFacts({ opened, table, sheet }: Props) {
  const { t } = useWording();
  const { session, proposal } = opened;
  const { sheets, format, inside, encoding } = session.opened;
  const facts = [
    t(`yourData.format.${format}`),
    ...(inside === null ? [] : [t('yourData.inside', { name: inside })]),
    ...(encoding === 'windows-1252' ? [t('yourData.western')] : []),
    t('yourData.rows', { count: sheet.rowCount }),
    t('yourData.columns', { count: sheet.columnCount }),
  ];
  return (
    <>
      <p className="own-facts">
        <bdi>{facts.join(' · ')}</bdi>
      </p>
      {sheet.own !== null && <p>{t(`yourData.own.${sheet.own}`)}</p>}
      {proposal.tags.length > 0 && sheet.own === null && <p>{t('yourData.hxl')}</p>}
      {sheets.length > 1 && (
        <SelectField
          className="own-field"
          label={t('yourData.sheet')}
          value={String(proposal.sheet)}
          options={sheets.map(({ name, rowCount }, index) => ({
            value: String(index),
            label: t('yourData.sheetOption', {
              name,
              rows: t('yourData.rows', { count: rowCount }),
            }),
          }))}
          onChange={(index) => table.propose(Number(index))}
        />
      )}
      {sheet.own === null && <HeaderRows opened={opened} table={table} sheet={sheet} />}
    </>
  );
}
