import type { Figure } from '#domain/figure.ts';
import type { Revision } from '#domain/revisions.ts';
import type { CellDifference } from '#exports/verify/checkedRows.ts';
import { becameKnownShortWords } from '#wording/becameKnownWords.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { whatWords } from '#wording/whatWords.ts';
import type { Wording } from '#wording/wording.ts';

/** Rows of words under their columns. */
export interface WordTable {
  readonly columns: readonly { readonly label: string; readonly numeric?: true }[];
  readonly rows: readonly (readonly string[])[];
}

interface Speech {
  readonly zone: string;
  readonly wording: Wording;
}

/** Figures as they are compared with a picture: what, when, how many, who says so, since when it was known. */
export function figureTable(figures: readonly Figure[], { zone, wording }: Speech): WordTable {
  const { t } = wording;
  return {
    columns: [
      { label: t('verify.column.what') },
      { label: t('verify.column.asOf') },
      { label: t('verify.column.value'), numeric: true },
      { label: t('verify.column.source') },
      { label: t('verify.column.known') },
    ],
    rows: figures.map((figure) => [
      whatWords(figure, wording),
      wording.asOfShort(figure.asOf, zone),
      wording.quantity(figure.quantity),
      sourceName(figure, wording),
      becameKnownShortWords({ figure, at: figure.knownFrom }, zone, wording),
    ]),
  };
}

/** What replaced what. */
export function revisionTable(
  revisions: readonly Revision[],
  { zone, wording }: Speech,
): WordTable {
  const { t } = wording;
  return {
    columns: [
      { label: t('verify.column.what') },
      { label: t('verify.column.asOf') },
      { label: t('verify.column.was'), numeric: true },
      { label: t('verify.column.now'), numeric: true },
      { label: t('verify.column.source') },
      { label: t('verify.column.known') },
    ],
    rows: revisions.map(({ earlier, later, at }) => [
      whatWords(earlier, wording),
      wording.asOfShort(earlier.asOf, zone),
      wording.quantity(earlier.quantity),
      wording.quantity(later.quantity),
      sourceName(later, wording),
      becameKnownShortWords({ figure: later, at }, zone, wording),
    ]),
  };
}

/** Cells as they stand in the file and in the data, to the letter. */
export function cellTable(cells: readonly CellDifference[], { zone, wording }: Speech): WordTable {
  const { t } = wording;
  const said = (text: string) => (text === '' ? t('verify.empty') : text.slice(0, MOST_LETTERS));
  return {
    columns: [
      { label: t('verify.column.row'), numeric: true },
      { label: t('verify.column.what') },
      { label: t('verify.column.asOf') },
      { label: t('verify.column.cell') },
      { label: t('verify.column.inFile') },
      { label: t('verify.column.inData') },
      { label: t('verify.column.source') },
    ],
    rows: cells.map(({ row, figure, column, inFile, inData }) => [
      wording.number(row),
      whatWords(figure, wording),
      wording.asOfShort(figure.asOf, zone),
      column,
      said(inFile),
      said(inData),
      sourceName(figure, wording),
    ]),
  };
}

const MOST_LETTERS = 200;
