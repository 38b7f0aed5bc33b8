import type { Sensitivity } from '#domain/disclosure/disclosureRules.ts';
import type { Figure, Reference } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { Marking } from '#domain/situation.ts';
import { setAsideSentence } from '#wording/tableSentences.ts';
import type { Wording } from '#wording/wording.ts';
import { createWording } from '#wording/wording.ts';
import type { CsvCell } from './csvCells.ts';
import type { CsvTable } from './csvTable.ts';
import { figureCells } from './figuresCsv.ts';
import { dataState } from './noteWithMarking.ts';
import { visibleText } from './visibleText.ts';

/** The columns of a feed of figures, as its rows are kept word for word. */
const FEED_COLUMNS = [
  'indicator',
  'place',
  'place_code',
  'breakdown',
  'as_of',
  'value',
  'value_low',
  'value_high',
  'qualifier',
  'unit',
  'source',
  'published',
  'retrieved',
  'carried_by',
  'url',
  'role',
  'revises',
  'measure',
  'obs_status',
  'note',
] as const;

/** First what happened to the row, in a code and in English, then the row itself. */
export const SET_ASIDE_COLUMNS = [
  'row',
  'state',
  'reason',
  'reason_text',
  'column',
  'seen',
  ...FEED_COLUMNS,
  'other_cells',
  'data_state',
] as const;

export interface SetAsideCsvRows {
  readonly setAside: readonly SetAsideRow[];
  readonly rejected: readonly Figure[];
}

/**
 * Every row that is not drawn, with its reason: set aside because it could not be read, or rejected by the editor
 * as a wrong copy. Together with the file of figures it accounts for each reference received.
 * Hidden characters are written out (`U+202E`), so that what was seen can be seen.
 */
export function setAsideCsv(
  { setAside, rejected }: SetAsideCsvRows,
  marking: Marking,
  label: Sensitivity | null = null,
): CsvTable {
  // English in every language: a file must not depend on who saved it.
  const wording = createWording('en');
  const state = dataState(marking, label);
  const rejections = rejected.flatMap((figure) =>
    figure.references.map((reference) => ({ figure, reference })),
  );
  return {
    columns: SET_ASIDE_COLUMNS,
    rowCount: setAside.length + rejections.length,
    rowAt: (index) => {
      const row = setAside[index];
      if (row !== undefined) return [...setAsideCells(row, wording), state];
      const rejection = rejections[index - setAside.length];
      if (rejection === undefined) throw new RangeError(`There is no row ${index}.`);
      return [...rejectedCells(rejection.figure, rejection.reference), state];
    },
  };
}

function setAsideCells(row: SetAsideRow, wording: Wording): CsvCell[] {
  const others = Object.keys(row.cells).filter((name) => !FEED_COLUMNS.some((one) => one === name));
  const cellOf = (name: string) => (Object.hasOwn(row.cells, name) ? (row.cells[name] ?? '') : '');
  return [
    row.row,
    'set_aside',
    row.reason,
    setAsideSentence({ ...row, seen: visibleText(row.seen) }, wording),
    row.column,
    visibleText(row.seen),
    ...FEED_COLUMNS.map((name) => visibleText(cellOf(name))),
    others.map((name) => visibleText(`${name}=${cellOf(name)}`)).join('; '),
  ];
}

function rejectedCells(figure: Figure, reference: Reference): CsvCell[] {
  const cells = figureCells({ ...figure, references: [reference] }, '', { marking: 'archive' });
  const reason = visibleText(reference.note);
  return [
    reference.row,
    'rejected',
    'rejected',
    reason,
    '',
    '',
    ...FEED_COLUMNS.map((name) => cells[name]),
    '',
  ];
}
