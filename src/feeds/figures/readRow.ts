import type { AsOf } from '#domain/asOf.ts';
import { parseBreakdown } from '#domain/breakdown.ts';
import type { Measure, ObservationStatus, Qualifier, Reference, Role } from '#domain/figure.ts';
import {
  MEASURES,
  OBSERVATION_STATUSES,
  QUALIFIERS,
  ROLES,
  SOURCE_NOT_STATED,
} from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { knownFromOf } from '#domain/knownFrom.ts';
import { isQuantity, quantityOf } from '#domain/readQuantity.ts';
import type { Situation } from '#domain/situation.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { cleanText } from './cleanText.ts';
import type { FigureColumn } from './columns.ts';
import type { RawRow } from './rawTable.ts';
import { readTime, readWhole, readWord, RowFault, saysNoNumber } from './readCells.ts';

/** What a row cannot say itself. */
export interface RowContext {
  readonly situation: Pick<Situation, 'zone' | 'measures' | 'sources'>;
  /** Our fetch time, ISO instant; empty for an archive. */
  readonly retrieved: string;
  readonly vintage: boolean;
  /** Under which the feed gives its figures; left out = the situation's. */
  readonly licence?: string | undefined;
}

export interface ReadContext extends RowContext {
  /** Epoch ms; figures dated later than tomorrow anywhere are flagged. */
  readonly now: number;
}

/** "Tomorrow" begins first at UTC+14, and a day may pass before anyone looks. */
const AHEAD = 38 * 3_600_000;

/** Where in the feed a row stands, and how many rows were added up into it. */
export type RowPlace = Pick<RawRow, 'row' | 'rows'>;

export type Cells = Readonly<Record<FigureColumn, string>>;

/**
 * Turns the cells of one row into a statement, or says what is wrong with it first.
 * Text is cleaned before it comes here; numbers, dates and words are taken to the letter.
 * Errors: `RowFault`.
 */
export function readRow(cells: Cells, row: RowPlace, context: ReadContext): StatedRow {
  const { zone } = context.situation;
  const asOf = readTime(required(cells, 'as_of'), 'as_of', zone);
  const published = cells.published === '' ? null : readTime(cells.published, 'published', zone);
  const { retrieved, vintage, licence } = context;
  const reference = readReference(cells, row, { asOf, published, retrieved, vintage, licence });
  const known = knownFromOf({
    asOf,
    published,
    zone,
    retrieved: reference.retrieved,
    vintage,
  });
  const indicator = required(cells, 'indicator');
  return {
    indicator,
    measure: readMeasure(cells.measure, indicator, context),
    place: required(cells, 'place'),
    placeCode: cells.place_code,
    breakdown: readBreakdown(cells.breakdown),
    asOf,
    ...readNumber(cells),
    unit: required(cells, 'unit'),
    source: cells.source === '' ? SOURCE_NOT_STATED : cells.source,
    knownFrom: known.at,
    knownFromAssumed: known.assumed,
    toCome: asOf.start > context.now + AHEAD,
    reference,
  };
}

type StatedNumber = Pick<
  StatedRow,
  'value' | 'valueLow' | 'valueHigh' | 'qualifier' | 'quantity' | 'status'
>;

function readNumber(cells: Cells): StatedNumber {
  const saysNone = saysNoNumber(cells.value);
  const stated = {
    value: saysNone ? null : readWhole(cells.value, 'value'),
    valueLow: readWhole(cells.value_low, 'value_low'),
    valueHigh: readWhole(cells.value_high, 'value_high'),
    status: readStatus(cells.obs_status, saysNone),
  };
  const hasNumber = [stated.value, stated.valueLow, stated.valueHigh].some((one) => one !== null);
  const qualifier = readQualifier(cells.qualifier, !hasNumber);
  const quantity = quantityOf({ ...stated, qualifier });
  if (!isQuantity(quantity)) {
    throw new RowFault(quantity, quantity === 'bad_status' ? 'obs_status' : columnOf(stated));
  }
  const status = !quantity.known && stated.status === 'normal' ? quantity.reason : stated.status;
  return { ...stated, status, qualifier, quantity };
}

/** A range's fault is shown at its range. */
function columnOf({ value }: { readonly value: number | null }): FigureColumn {
  return value === null ? 'value_low' : 'value';
}

/** A number that is not there needs no qualifier; a number without one is not understood. */
function readQualifier(text: string, isMissing: boolean): Qualifier {
  if (isMissing && text === '') return 'exact';
  if (text === '') throw new RowFault('missing_cell', 'qualifier');
  return readWord(text, QUALIFIERS, { reason: 'bad_qualifier', column: 'qualifier' });
}

/** SDMX codes that say the same as our words. */
const SDMX_STATUS: Readonly<Record<string, ObservationStatus>> = {
  A: 'normal',
  O: 'not_reported',
  M: 'not_reported',
  Q: 'suppressed',
};

function readStatus(text: string, saysNone: boolean): ObservationStatus {
  if (text === '') return saysNone ? 'not_reported' : 'normal';
  const code = Object.hasOwn(SDMX_STATUS, text) ? SDMX_STATUS[text] : undefined;
  return (
    code ?? readWord(text, OBSERVATION_STATUSES, { reason: 'bad_status', column: 'obs_status' })
  );
}

/** The row's own word, else the manifest's, else the dictionary's; null for an indicator we do not know. */
function readMeasure(text: string, indicator: string, context: RowContext): Measure | null {
  if (text !== '') return readWord(text, MEASURES, { reason: 'bad_measure', column: 'measure' });
  const declared = context.situation.measures ?? {};
  if (Object.hasOwn(declared, indicator)) return declared[indicator] ?? null;
  return indicatorOf(indicator)?.measure ?? null;
}

function readBreakdown(text: string) {
  const breakdown = parseBreakdown(text);
  if (breakdown === null) throw new RowFault('bad_breakdown', 'breakdown');
  return breakdown;
}

interface ReferenceTimes {
  readonly asOf: AsOf;
  readonly published: AsOf | null;
  readonly retrieved: string;
  readonly vintage: boolean;
  readonly licence: string | undefined;
}

function readReference(
  cells: Cells,
  { row, rows = 1 }: RowPlace,
  times: ReferenceTimes,
): Reference {
  return {
    row,
    asOfText: times.asOf.text,
    published: times.published,
    retrieved: cells.retrieved === '' ? times.retrieved : cells.retrieved,
    carriedBy: cells.carried_by,
    url: cells.url,
    role: readRole(cells.role),
    revises: readWhole(cells.revises, 'revises'),
    note: cleanText(cells.note, true).text,
    vintage: times.vintage,
    ...(rows === 1 ? {} : { rows }),
    ...(times.licence === undefined ? {} : { licence: times.licence }),
  };
}

/** A feed that ranks nothing recommends each of its rows. */
function readRole(text: string): Role {
  return text === ''
    ? 'recommended'
    : readWord(text, ROLES, { reason: 'bad_role', column: 'role' });
}

function required(cells: Cells, column: FigureColumn): string {
  if (cells[column] === '') throw new RowFault('missing_cell', column);
  return cells[column];
}
