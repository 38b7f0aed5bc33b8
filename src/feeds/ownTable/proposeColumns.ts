import { contentOf, type ColumnContent } from './columnContent.ts';
import { countOfHeader, countsNobody } from './headerCounts.ts';
import { isWholeName, roleOfHeader } from './headerRoles.ts';
import { parseHxlTag } from './hxlTags.ts';
import type { TableBody } from './tableBody.ts';
import { roleOfTag } from './tagMeaning.ts';
import type { ColumnRole, MappedColumn } from './types.ts';

export interface ProposedColumns {
  readonly columns: readonly MappedColumn[];
  readonly contents: readonly ColumnContent[];
  /** Columns with dates in place of ranges (11-May for 5-11). */
  readonly mangled: readonly number[];
  /** Columns of numbers that could be figures and were not proposed. */
  readonly otherNumbers: readonly number[];
  readonly dateLike: readonly number[];
}

/** What each column seems to be: by its HXL tag, else by its header where the content agrees, else by its content. */
export function proposeColumns(body: TableBody, refused: ReadonlySet<number>): ProposedColumns {
  const contents = body.headers.map((_, column) => contentOf(body, column));
  const open = body.headers.map((_, column) => column).filter((column) => !refused.has(column));
  const facts: ColumnFacts = { body, contents, open };
  const bySure = (column: number) => Number(!isWholeName(body.headers[column] ?? ''));
  const sureFirst = [...open].sort((one, other) => bySure(one) - bySure(other) || one - other);
  const named = onlyFirst(sureFirst.flatMap((column) => namedColumn(facts, column)));
  const dates = withDate(facts, named);
  const links = withLink(facts, dates);
  const values = proposeValues(facts, links);
  const columns = withoutLooseEnds([...links.filter(({ as }) => as !== 'value'), ...values]);
  const used = new Set(columns.map(({ column }) => column));
  return {
    columns: inOrder(body, columns),
    contents,
    mangled: open.filter((column) => isMangledColumn(facts, columns, column)),
    otherNumbers: open.filter((column) => isNumeric(facts, column) && !used.has(column)),
    dateLike: open.filter((column) => share(contents[column], 'dates') >= 0.5 && !used.has(column)),
  };
}

/** In the order of the sheet, but places from the wider to the narrower one: so they are joined. */
function inOrder({ headers, tags }: TableBody, columns: readonly MappedColumn[]): MappedColumn[] {
  const sorted = [...columns].sort((one, other) => one.column - other.column);
  const level = ({ column }: MappedColumn) => {
    const words = `${tags[column] ?? ''} ${headers[column] ?? ''}`.toLowerCase();
    if (/country|adm(in)?\s*0|pays|país|pais/.test(words)) return 0;
    return Number(/adm(?:in)?\s*([12])/.exec(words)?.[1] ?? 1);
  };
  const places = sorted
    .filter(({ as }) => as === 'place')
    .sort((one, other) => level(one) - level(other) || one.column - other.column);
  return sorted.map((column) => (column.as === 'place' ? (places.shift() ?? column) : column));
}

interface ColumnFacts {
  readonly body: TableBody;
  readonly contents: readonly ColumnContent[];
  readonly open: readonly number[];
}

function namedColumn({ body, contents }: ColumnFacts, column: number): MappedColumn[] {
  const tag = parseHxlTag(body.tags[column] ?? '');
  const byTag = tag === null ? null : roleOfTag(tag);
  if (byTag !== null) return [{ column, ...byTag }];
  // A tagged table says by its tags what counts.
  const byName = roleOfHeader(body.headers[column] ?? '');
  if (tag !== null || byName === null || !agrees(byName.as, contents[column])) return [];
  const isLinks = byName.as === 'source' && share(contents[column], 'links') >= 0.5;
  return [{ column, ...(isLinks ? { as: 'url' as const } : byName) }];
}

/** A column of words under "Date" holds no dates, one of names under "Total" no numbers. */
function agrees(role: ColumnRole, content: ColumnContent | undefined): boolean {
  if (content === undefined || content.filled === 0) return role === 'note';
  const years = share(content, 'numbers') >= 0.5;
  if (['as_of', 'as_of_end', 'published'].includes(role)) {
    return share(content, 'dates') >= 0.5 || years;
  }
  if (role.startsWith('value')) return share(content, 'numbers') >= 0.5;
  return role !== 'place' || share(content, 'numbers') < 0.5;
}

/** Roles of which a row has one: the first column that claims it keeps it. */
const MANY: readonly ColumnRole[] = ['value', 'place', 'breakdown', 'note', 'place_code'];

function onlyFirst(columns: readonly MappedColumn[]): MappedColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ as }) => {
    if (MANY.includes(as)) return true;
    const isNew = !seen.has(as);
    seen.add(as);
    return isNew;
  });
}

function withDate({ contents, open }: ColumnFacts, named: readonly MappedColumn[]): MappedColumn[] {
  if (named.some(({ as }) => as === 'as_of')) return [...named];
  const used = new Set(named.map(({ column }) => column));
  const dates = open.filter(
    (column) => !used.has(column) && share(contents[column], 'dates') >= 0.8,
  );
  const [only] = dates;
  return only === undefined || dates.length > 1
    ? [...named]
    : [...named, { column: only, as: 'as_of' }];
}

function withLink({ contents, open }: ColumnFacts, named: readonly MappedColumn[]): MappedColumn[] {
  if (named.some(({ as }) => as === 'url')) return [...named];
  const used = new Set(named.map(({ column }) => column));
  const link = open.find((column) => !used.has(column) && share(contents[column], 'links') >= 0.8);
  return link === undefined ? [...named] : [...named, { column: link, as: 'url' }];
}

/** The tagged columns; else the one called "value" beside a column of indicators; else those that count people. */
function proposeValues(facts: ColumnFacts, named: readonly MappedColumn[]): MappedColumn[] {
  const values = named.filter(({ as }) => as === 'value');
  if (facts.body.tags.length > 0 && values.length > 0) return values;
  const used = new Set(named.filter(({ as }) => as !== 'value').map(({ column }) => column));
  const numeric = facts.open.filter((column) => isNumeric(facts, column) && !used.has(column));
  const isLong = named.some(({ as }) => as === 'indicator');
  if (isLong && values.length > 0) return values.slice(0, 1);
  const people = numeric.flatMap((column): MappedColumn[] => {
    const counted = countOfHeader(facts.body.headers[column] ?? '');
    if (counted === null) return [];
    const { indicator, unit } = counted;
    return [
      {
        column,
        as: 'value',
        ...(indicator === null ? {} : { indicator }),
        ...(unit === null ? {} : { unit }),
      },
    ];
  });
  const known = new Set(people.map(({ column }) => column));
  const all = [...people, ...values.filter(({ column }) => !known.has(column))];
  if (all.length > 0) return all;
  const [only] = numeric;
  return only === undefined || numeric.length > 1 ? [] : [{ column: only, as: 'value' }];
}

/** An end without a beginning, a bound without a number. */
function withoutLooseEnds(columns: readonly MappedColumn[]): MappedColumn[] {
  const has = (role: ColumnRole) => columns.some(({ as }) => as === role);
  return columns.filter(({ as }) => {
    if (as === 'as_of_end') return has('as_of');
    return !['value_low', 'value_high'].includes(as) || (has('value_low') && has('value_high'));
  });
}

function isNumeric({ body, contents }: ColumnFacts, column: number): boolean {
  return share(contents[column], 'numbers') >= 0.5 && !countsNobody(body.headers[column] ?? '');
}

function isMangledColumn(
  { contents }: ColumnFacts,
  columns: readonly MappedColumn[],
  column: number,
): boolean {
  const role = columns.find((one) => one.column === column)?.as;
  const isDate = role !== undefined && ['as_of', 'as_of_end', 'published'].includes(role);
  const content = contents[column];
  return (
    !isDate && content !== undefined && content.mangled > 0 && content.mangled < content.filled
  );
}

function share(content: ColumnContent | undefined, kind: 'numbers' | 'dates' | 'links'): number {
  return content === undefined || content.filled === 0 ? 0 : content[kind] / content.filled;
}
