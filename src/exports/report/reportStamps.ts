import type { SituationData } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';

/** What stands on every page: how sensitive it is, and that figures are invented, replayed or the reader's own. Empty for real ones. */
export function reportStamps(
  { marking, situation }: Pick<SituationData, 'marking' | 'situation'>,
  { t }: Wording,
): string[] {
  const { sensitivity } = situation;
  const label = sensitivity === undefined ? [] : [t(`plot.sensitivityStamp.${sensitivity}`)];
  const own = situation.own === undefined ? [] : [t('plot.ownStamp')];
  if (marking === 'example') return [...label, t('plot.exampleStamp'), ...own];
  return marking === 'replay' ? [...label, t('plot.replayStamp'), ...own] : [...label, ...own];
}
