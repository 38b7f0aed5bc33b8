import type { FigureTable, SetAsideRow, TableNote } from '#domain/figureTable.ts';
import { rowCount } from '#domain/rowCount.ts';
import type { Wording } from './wording.ts';

/** Why a row was set aside, in full: what was seen, what is allowed, what to do. */
export function setAsideSentence({ reason, column, seen }: SetAsideRow, { t }: Wording): string {
  return t(`setAside.reason.${reason}`, { column, seen });
}

/** A note on the table as a whole, with its names. */
export function tableNoteSentence({ code, count, names }: TableNote, wording: Wording): string {
  return wording.t(`setAside.note.${code}`, { count, names: wording.list(names) });
}

/** "429 rows received: 417 figures from 423 references, 6 rejected, 0 set aside." */
export function receivedSentence(
  table: Pick<FigureTable, 'received' | 'figures' | 'rejected' | 'setAside'>,
  { t }: Wording,
): string {
  const referencesOf = (figures: FigureTable['figures']) =>
    figures.reduce((sum, { references }) => sum + rowCount(references), 0);
  return t('table.received', {
    received: t('table.rows', { count: table.received }),
    figures: t('table.figures', { count: table.figures.length }),
    references: t('table.references', { count: referencesOf(table.figures) }),
    rejected: referencesOf(table.rejected),
    setAside: rowCount(table.setAside),
  });
}
