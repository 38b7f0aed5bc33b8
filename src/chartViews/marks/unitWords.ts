import type { Wording } from '#wording/wording.ts';

/** The word of a unit; one that the dictionary does not know stays as stated. */
export function unitWords(unit: string, wording: Wording): string {
  return wording.find(`plot.unit_${unit}`) ?? unit;
}
