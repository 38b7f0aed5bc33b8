import * as v from 'valibot';
import { MEASURES, QUALIFIERS } from '#domain/figure.ts';
import type { Mapping } from './types.ts';
import { COLUMN_ROLES, DATE_FORMATS } from './types.ts';

const text = v.pipe(v.string(), v.maxLength(1000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const fixedGuard = v.object({
  as_of: v.exactOptional(text),
  indicator: v.exactOptional(text),
  measure: v.exactOptional(v.picklist(MEASURES)),
  unit: v.exactOptional(text),
  place: v.exactOptional(text),
  source: v.exactOptional(text),
  qualifier: v.exactOptional(v.picklist(QUALIFIERS)),
  url: v.exactOptional(text),
});

const columnGuard = v.object({
  column: index,
  as: v.picklist(COLUMN_ROLES),
  indicator: v.exactOptional(text),
  measure: v.exactOptional(v.picklist(MEASURES)),
  unit: v.exactOptional(text),
  place: v.exactOptional(text),
  source: v.exactOptional(text),
  qualifier: v.exactOptional(v.picklist(QUALIFIERS)),
  breakdown: v.exactOptional(text),
  key: v.exactOptional(text),
  dateFormat: v.exactOptional(v.picklist(DATE_FORMATS)),
});

/** Zones that no clock knows would fail at the first day. */
const zone = v.pipe(v.string(), v.check(isZone, 'unknown time zone'));

/** A saved mapping, as it is read back. Keys that it does not know are left out. */
export const mappingGuard: v.GenericSchema<unknown, Mapping> = v.object({
  version: v.literal(1),
  sheet: v.nullable(text),
  headerRow: v.union([v.literal(-1), index]),
  tagRow: v.nullable(index),
  columns: v.pipe(v.array(columnGuard), v.maxLength(500)),
  numberFormat: v.nullable(
    v.object({
      decimal: v.picklist(['.', ',']),
      group: v.picklist(['', ',', '.', ' ', "'"]),
    }),
  ),
  dateFormat: v.nullable(v.picklist(DATE_FORMATS)),
  missing: v.pipe(v.array(text), v.maxLength(100)),
  zone,
  encoding: v.exactOptional(v.literal('windows-1252')),
  fixed: fixedGuard,
});

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
