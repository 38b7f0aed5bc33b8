import * as v from 'valibot';
import type { Sheet } from '../ownTable/types.ts';

const cell = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.object({ date: v.string() }),
]);

/** A sheet as the adapter of tables keeps it. */
export const sheetGuard: v.GenericSchema<unknown, Sheet> = v.object({
  name: v.string(),
  rows: v.array(v.array(cell)),
  firstRow: v.picklist([0, 1]),
  own: v.nullable(v.picklist(['export', 'table'])),
});
