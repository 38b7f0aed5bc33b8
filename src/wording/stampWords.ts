import type { SituationData } from '#domain/situation.ts';
import type { Wording } from './wording.ts';

/**
 * What stands large on whatever shows or carries figures: how sensitive they are, and that they are invented, replayed or
 * the reader's own. Empty for plain ones.
 */
export function stampWords(
  { marking, situation }: Pick<SituationData, 'marking' | 'situation'>,
  { t }: Wording,
): string[] {
  const { sensitivity, own } = situation;
  const label = sensitivity === undefined ? [] : [t(`plot.sensitivityStamp.${sensitivity}`)];
  if (marking === 'example') return [...label, t('plot.exampleStamp')];
  if (marking === 'replay') return [...label, t('plot.replayStamp')];
  return own === undefined ? label : [...label, t('plot.ownStamp')];
}

/** The same as one line; null where there is nothing to say. */
export function stampLine(
  data: Pick<SituationData, 'marking' | 'situation'>,
  wording: Wording,
): string | null {
  const stamps = stampWords(data, wording);
  return stamps.length === 0 ? null : stamps.join(' · ');
}
