import { missingWordsOf, numberFinding } from './columnContent.ts';
import { proposeColumns, type ProposedColumns } from './proposeColumns.ts';
import { proposeDates } from './proposeDates.ts';
import { askedOfValues } from './questionsOfValues.ts';
import { question } from './question.ts';
import { refusedColumns } from './refusedColumns.ts';
import { bodyOf, findHeaderRow, type TableBody } from './tableBody.ts';
import type { Mapping, OpenedTable, Proposal, Question, Sheet } from './types.ts';
import { NUMBER_FORMATS } from './types.ts';

/**
 * What the columns of a sheet seem to be, and what has to be asked because the table does not say it.
 * Left out header row = the one that looks like it.
 */
export function proposeMapping(
  opened: Pick<OpenedTable, 'sheets'>,
  sheetIndex: number,
  headerRow?: number,
): Proposal {
  const sheet = opened.sheets[sheetIndex] ?? EMPTY;
  const rows = rowsOf(sheet, headerRow);
  const body = bodyOf(sheet, rows);
  const refused = refusedColumns(body);
  const proposed = proposeColumns(body, new Set(refused.map(({ column }) => column)));
  const dates = proposeDates(body, proposed.columns);
  const numbers = proposeNumbers(body, proposed);
  const numberColumns = proposed.columns.filter(({ as }) => as.startsWith('value'));
  const missing = missingWordsOf(
    body,
    numberColumns.map(({ column }) => column),
  );
  const values = askedOfValues(body, { ...proposed, columns: dates.columns });
  const mapping: Mapping = {
    version: 1,
    sheet: opened.sheets.length > 1 ? sheet.name : null,
    ...rows,
    columns: values.columns,
    numberFormat: numbers.format,
    dateFormat: dates.format,
    missing,
    zone: 'UTC',
    fixed: {},
  };
  return {
    sheet: sheetIndex,
    headers: body.headers,
    tags: body.tags,
    mapping,
    questions: [
      ...askedOfRows(rows, headerRow),
      ...dates.questions,
      ...numbers.questions,
      ...askedOfMissing(missing),
      ...values.questions,
    ],
    refused,
    mangled: proposed.mangled,
  };
}

const EMPTY: Sheet = { name: '', rows: [], firstRow: 1, own: null };

type HeaderRows = Pick<Mapping, 'headerRow' | 'tagRow'>;

/** A tag row counts as long as it stands below the chosen headers. */
function rowsOf(sheet: Sheet, headerRow: number | undefined): HeaderRows {
  const found = findHeaderRow(sheet);
  if (headerRow === undefined) return found;
  const { tagRow } = found;
  return { headerRow, tagRow: tagRow !== null && tagRow > headerRow ? tagRow : null };
}

function askedOfRows({ headerRow, tagRow }: HeaderRows, chosen: number | undefined): Question[] {
  if (tagRow !== null || headerRow < 1 || chosen !== undefined) return [];
  return [question('header_row', { proposed: String(headerRow) })];
}

function proposeNumbers(
  body: TableBody,
  { columns }: ProposedColumns,
): { format: Mapping['numberFormat']; questions: Question[] } {
  const numbers = columns.filter(({ as }) => as.startsWith('value')).map(({ column }) => column);
  const finding = numberFinding(body, numbers);
  if (finding.plain) return { format: NUMBER_FORMATS.plain, questions: [] };
  const [first] = finding.possible;
  const proposed = first !== undefined && finding.sameEither ? first : null;
  const asked = question('number_format', {
    choices: finding.possible.length === 0 ? Object.keys(NUMBER_FORMATS) : finding.possible,
    proposed,
    seen: finding.seen,
    settledBy: finding.settledBy,
  });
  return { format: proposed === null ? null : NUMBER_FORMATS[proposed], questions: [asked] };
}

function askedOfMissing(missing: readonly string[]): Question[] {
  if (missing.length === 0) return [];
  return [question('missing_words', { proposed: missing.join(', '), seen: missing.slice(0, 5) })];
}
