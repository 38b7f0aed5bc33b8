import { dateFinding } from './columnContent.ts';
import { question } from './question.ts';
import type { TableBody } from './tableBody.ts';
import type { DateFormat, MappedColumn, Question } from './types.ts';
import { DATE_FORMATS } from './types.ts';

export interface ProposedDates {
  /** The same columns; a date column written otherwise than the first says so. */
  readonly columns: readonly MappedColumn[];
  /** Null = several are possible, and the reader is asked. */
  readonly format: DateFormat | null;
  readonly questions: readonly Question[];
}

/** How the dates are written. One that can be read in two ways is never decided here: 05/06/2026 is asked about. */
export function proposeDates(body: TableBody, columns: readonly MappedColumn[]): ProposedDates {
  const dates = columns.filter(({ as }) => ['as_of', 'as_of_end', 'published'].includes(as));
  const found = dates.map((column) => ({ column, ...proposalOf(body, column) }));
  const format = found[0]?.format ?? null;
  const others = new Map(
    found.flatMap((one) =>
      one.format === null || one.format === format ? [] : [[one.column.column, one.format]],
    ),
  );
  return {
    format,
    columns: columns.map((column) => {
      const own = others.get(column.column);
      return own === undefined || column.dateFormat !== undefined
        ? column
        : { ...column, dateFormat: own };
    }),
    questions: found.flatMap(({ asked }) => (asked === null ? [] : [asked])),
  };
}

function proposalOf(
  body: TableBody,
  { column, dateFormat }: MappedColumn,
): { format: DateFormat | null; asked: Question | null } {
  const finding = dateFinding(body, column);
  // ISO 8601 and a workbook's own dates say themselves what they are.
  if (finding.plain) return { format: dateFormat ?? 'iso', asked: null };
  const [first] = finding.possible;
  const format = first !== undefined && finding.sameEither ? first : null;
  const asked = question('date_format', {
    column,
    choices: finding.possible.length === 0 ? DATE_FORMATS : finding.possible,
    proposed: format,
    seen: finding.seen,
    settledBy: finding.settledBy,
  });
  return { format, asked };
}
