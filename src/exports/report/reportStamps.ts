import type { SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';

/** What stands on every page: that figures are invented, replayed or the reader's own. Empty for real ones. */
export function reportStamps(
  { marking, situation }: Pick<SituationData, 'marking' | 'situation'>,
  { t }: Wording,
): string[] {
  const own = situation.own === undefined ? [] : [t('plot.ownStamp')];
  if (marking === 'example') return [t('plot.exampleStamp'), ...own];
  return marking === 'replay' ? [t('plot.replayStamp'), ...own] : own;
}
