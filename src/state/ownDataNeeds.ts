import { type Measure, MEASURES } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import {
  type DateFormat,
  DATE_FORMATS,
  type FixedCells,
  type MappedColumn,
  type Mapping,
  NUMBER_FORMATS,
  type NumberFormatName,
  type Proposal,
} from './ownDataTable.ts';

/** What a table still does not say, so that nothing can be taken: said in a list, asked in fieldsets. */
export interface Need {
  readonly kind:
    | 'date_column'
    | 'value_column'
    | 'date_format'
    | 'number_format'
    | 'indicator'
    | 'measure'
    | 'unit'
    | 'place';
  /** The column it is about; null = the whole table. */
  readonly column: number | null;
}

/** Everything that nobody has answered yet. Nothing is guessed: while one is left, no figure is taken. */
export function openNeeds(mapping: Mapping, proposal: Proposal): readonly Need[] {
  const has = (role: MappedColumn['as']) => mapping.columns.some((column) => column.as === role);
  const isAsked = (kind: 'date_format' | 'number_format') =>
    proposal.questions.some((question) => question.kind === kind && question.proposed === null);
  const values = valueColumns(mapping);
  return [
    ...whole(!has('as_of') && mapping.fixed.as_of === undefined, 'date_column'),
    ...whole(values.length === 0, 'value_column'),
    ...whole(isAsked('date_format') && !hasDateFormat(mapping), 'date_format'),
    ...whole(isAsked('number_format') && mapping.numberFormat === null, 'number_format'),
    ...values.flatMap((column) => countNeeds(column, mapping, { has })),
    ...whole(
      !has('place') &&
        mapping.fixed.place === undefined &&
        (values.length === 0 ||
          values.length === 0 ||
          values.some(({ place }) => place === undefined)),
      'place',
    ),
  ];
}

/** The mapping without the columns of numbers that somebody would still have to explain. */
export function withoutNeedy(mapping: Mapping, needs: readonly Need[]): Mapping {
  return needs.reduce(
    (left, { column }) => (column === null ? left : withRole(left, column, 'ignore')),
    mapping,
  );
}

/** The columns of which each gives figures of its own: values, or else the low ends of ranges. */
export function valueColumns({ columns }: Mapping): readonly MappedColumn[] {
  const values = columns.filter(({ as }) => as === 'value');
  return values.length > 0 ? values : columns.filter(({ as }) => as === 'value_low').slice(0, 1);
}

/** What a value column says of itself, else what the table says as a whole. */
export function saidOf<Name extends 'indicator' | 'measure' | 'unit'>(
  column: MappedColumn,
  mapping: Mapping,
  name: Name,
): FixedCells[Name] {
  const own: FixedCells = column;
  return own[name] ?? mapping.fixed[name];
}

/** The mapping with one column as something else; a column that was it before stays it only where several may be. */
export function withRole(mapping: Mapping, column: number, as: MappedColumn['as']): Mapping {
  const others = mapping.columns
    .filter((one) => one.column !== column)
    .map((one) => (one.as === as && !MAY_BE_SEVERAL.includes(as) ? ignored(one) : one));
  const before = mapping.columns.find((one) => one.column === column);
  const next = before?.as === as ? before : { column, as };
  return {
    ...mapping,
    columns: [...others, next].toSorted((one, other) => one.column - other.column),
  };
}

/** The mapping with facts of one value column changed; empty texts are taken back. */
export function withFacts(
  mapping: Mapping,
  column: number,
  facts: Partial<Record<'indicator' | 'measure' | 'unit' | 'key' | 'dateFormat', string>>,
): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((one) => (one.column === column ? columnWith(one, facts) : one)),
  };
}

/** The same for what the whole table says. */
export function withFixed(
  mapping: Mapping,
  facts: Partial<Record<'as_of' | 'place' | 'source' | 'url', string>>,
): Mapping {
  const fixed = { ...mapping.fixed, ...facts };
  return { ...mapping, fixed: withoutEmpty(fixed) };
}

/** The name of the declared number format; null where none is. */
export function numberFormatName({ numberFormat }: Mapping): NumberFormatName | null {
  if (numberFormat === null) return null;
  const { decimal, group } = numberFormat;
  const found = FORMAT_NAMES.find(
    (name) => NUMBER_FORMATS[name].decimal === decimal && NUMBER_FORMATS[name].group === group,
  );
  return found ?? null;
}

export const FORMAT_NAMES = [
  'plain',
  'comma_groups',
  'point_groups',
  'space_groups',
  'space_groups_point',
  'apostrophe_groups',
  'decimal_comma',
] as const satisfies readonly NumberFormatName[];

/** Several columns of places are one within the other: country, then province. */
const MAY_BE_SEVERAL: readonly MappedColumn['as'][] = [
  'value',
  'place',
  'breakdown',
  'note',
  'ignore',
];

function ignored({ column }: MappedColumn): MappedColumn {
  return { column, as: 'ignore' };
}

function hasDateFormat({ dateFormat, columns }: Mapping): boolean {
  return (
    dateFormat !== null ||
    columns.some((column) => column.as === 'as_of' && column.dateFormat !== undefined)
  );
}

function countNeeds(
  column: MappedColumn,
  mapping: Mapping,
  { has }: { readonly has: (role: MappedColumn['as']) => boolean },
): Need[] {
  if (has('indicator'))
    return has('unit') || saidOf(column, mapping, 'unit') ? [] : [need('unit', column)];
  const indicator = saidOf(column, mapping, 'indicator');
  if (indicator === undefined) return [need('indicator', column)];
  const isOwn = indicatorOf(indicator) === null;
  return [
    ...(isOwn && saidOf(column, mapping, 'measure') === undefined ? [need('measure', column)] : []),
    ...(has('unit') || saidOf(column, mapping, 'unit') !== undefined ? [] : [need('unit', column)]),
  ];
}

function need(kind: Need['kind'], { column }: MappedColumn): Need {
  return { kind, column };
}

function whole(isMissing: boolean, kind: Need['kind']): Need[] {
  return isMissing ? [{ kind, column: null }] : [];
}

function columnWith(
  column: MappedColumn,
  { measure, dateFormat, ...texts }: Parameters<typeof withFacts>[2],
): MappedColumn {
  const { measure: measureBefore, dateFormat: formatBefore, ...rest } = column;
  const nextMeasure = measure === undefined ? measureBefore : measureOf(measure);
  const nextFormat = dateFormat === undefined ? formatBefore : dateFormatOf(dateFormat);
  return {
    ...withoutEmpty({ ...rest, ...texts }),
    ...(nextMeasure === undefined ? {} : { measure: nextMeasure }),
    ...(nextFormat === undefined ? {} : { dateFormat: nextFormat }),
  };
}

export function measureOf(text: string): Measure | undefined {
  return MEASURES.find((one) => one === text);
}

export function dateFormatOf(text: string): DateFormat | undefined {
  return DATE_FORMATS.find((one) => one === text);
}

function withoutEmpty<Facts extends object>(facts: Facts): Facts {
  const kept = { ...facts };
  for (const [name, value] of Object.entries(kept)) {
    if (value === '') Reflect.deleteProperty(kept, name);
  }
  return kept;
}
