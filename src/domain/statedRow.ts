import type { Figure, Reference } from './figure.ts';

/** One valid row before merging: a number as one row states it, and where it was found. */
export interface StatedRow extends Pick<
  Figure,
  | 'indicator'
  | 'measure'
  | 'place'
  | 'placeCode'
  | 'breakdown'
  | 'asOf'
  | 'value'
  | 'valueLow'
  | 'valueHigh'
  | 'qualifier'
  | 'quantity'
  | 'unit'
  | 'source'
  | 'status'
  | 'knownFrom'
  | 'knownFromAssumed'
  | 'toCome'
> {
  readonly reference: Reference;
}
