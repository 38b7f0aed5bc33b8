import type { ChartContext } from '../chartContext.ts';
import type { ChangeTicks } from './changeTicks.ts';

/** Changes that have no place on the axis are counted. */
export function changeNotes(
  { outside }: Pick<ChangeTicks, 'outside'>,
  { wording }: Pick<ChartContext, 'wording'>,
): string[] {
  return outside === 0 ? [] : [wording.t('plot.changesOutside', { count: outside })];
}
