import type { ComparedSituation } from './compareScene.ts';

/** "Kabul: The Taliban take Kabul, 15 August 2021". */
export function onsetWords({ name, onset, wording, data }: ComparedSituation): string {
  if (onset === null) return name;
  return wording.t('compare.onset', {
    name,
    onset: onset.onset.label,
    at: wording.asOf(onset.time, data.situation.zone),
  });
}
