import { MEASURES } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { parseHxlTag } from './hxlTags.ts';
import type { ProposedColumns } from './proposeColumns.ts';
import { question } from './question.ts';
import type { TableBody } from './tableBody.ts';
import type { ColumnRole, MappedColumn, Question } from './types.ts';

export interface AskedOfValues {
  readonly columns: readonly MappedColumn[];
  readonly questions: readonly Question[];
}

/** What no column says of the figures: when, what, in which measure and unit, where, by whom. */
export function askedOfValues(body: TableBody, proposed: ProposedColumns): AskedOfValues {
  const says = (role: ColumnRole) => proposed.columns.some(({ as }) => as === role);
  const columns = proposed.columns.map((column) =>
    column.as === 'value' ? completed(body, column, says('indicator')) : column,
  );
  const values = columns.filter(({ as }) => as === 'value');
  const asks = (role: 'indicator' | 'unit' | 'place' | 'source') => !says(role);
  return {
    columns,
    questions: [
      ...(says('as_of') ? [] : [askedForColumn('date_column', proposed.dateLike)]),
      ...(values.length > 0 || says('value_low')
        ? []
        : [askedForColumn('value_column', proposed.otherNumbers)]),
      ...values.flatMap((column) => [
        ...(asks('indicator') ? askedOfIndicator(body, column) : []),
        ...askedOfMeasure(body, column, says('indicator')),
        ...(asks('unit') && column.unit === undefined
          ? [question('unit', { column: column.column })]
          : []),
        ...(asks('source') && column.source !== undefined
          ? [question('source', { column: column.column, proposed: column.source })]
          : []),
      ]),
      ...(asks('place') ? [question('place', {})] : []),
      ...(asks('source') && !values.every(({ source }) => source !== undefined)
        ? [question('source', {})]
        : []),
    ],
  };
}

/** A header names the indicator where no column does; a measure only where the dictionary knows it. */
function completed(body: TableBody, column: MappedColumn, hasIndicators: boolean): MappedColumn {
  const header = body.headers[column.column] ?? '';
  const named = column.indicator ?? (nameOf(header) === '' ? undefined : nameOf(header));
  const indicator = hasIndicators ? undefined : named;
  const measure = column.measure ?? indicatorOf(indicator ?? '')?.measure;
  const source = column.source ?? institutionIn(header);
  return {
    ...column,
    ...(indicator === undefined ? {} : { indicator }),
    ...(measure === undefined ? {} : { measure }),
    ...(source === undefined ? {} : { source }),
  };
}

function askedForColumn(
  kind: 'date_column' | 'value_column',
  columns: readonly number[],
): Question {
  return question(kind, { choices: columns.map(String) });
}

function askedOfIndicator(body: TableBody, { column, indicator }: MappedColumn): Question[] {
  if (isTagged(body, column)) return [];
  const seen = [body.headers[column] ?? ''].filter((text) => text !== '');
  return [question('indicator', { column, proposed: indicator ?? null, seen })];
}

/** Feeds and tables do not say stock or flow, or say it wrongly: it is asked unless a tag does. */
function askedOfMeasure(
  body: TableBody,
  { column, measure }: MappedColumn,
  hasIndicators: boolean,
): Question[] {
  const tag = parseHxlTag(body.tags[column] ?? '');
  const isSaid = MEASURES.some((one) => tag?.attributes.has(one) === true);
  // With a column of indicators the dictionary answers for those it knows.
  if (isSaid || (hasIndicators && measure !== undefined)) return [];
  return [question('measure', { column, choices: MEASURES, proposed: measure ?? null })];
}

function isTagged(body: TableBody, column: number): boolean {
  return parseHxlTag(body.tags[column] ?? '') !== null;
}

const ONLY_A_NUMBER = /^(value|figure|figures|number|count|total|cifra|valor|nombre|anzahl|wert)$/i;

/** @example nameOf('Refugees(UNHCR)') // 'Refugees' */
function nameOf(header: string): string {
  const name = header.replace(/\s*\([^)]*\)/g, '').trim();
  return ONLY_A_NUMBER.test(name) ? '' : name;
}

/** An abbreviation in brackets is an institution's: "Refugees (UNHCR)". Proposed, and asked about. */
function institutionIn(header: string): string | undefined {
  const name = /\(([A-Z]{3,10})\)/.exec(header)?.[1];
  return name === undefined || NO_INSTITUTIONS.includes(name) ? undefined : name;
}

const NO_INSTITUTIONS = ['USD', 'EUR', 'GBP', 'UTC', 'IDP', 'IDPS', 'TOTAL', 'EST'];
