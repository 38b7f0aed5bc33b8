import type { ShownSituation } from '#shown/shownSituation.ts';
import { pageChoices } from '#shown/viewChoices.ts';

/** The situation as it stands now, without any choice but that of main sources and of small counts. */
export function allShown({ data, address: chosen, choices }: ShownSituation): ShownSituation {
  const address = { ...chosen, ...NOTHING_CHOSEN };
  const { zone } = data.situation;
  return { data, address, choices: pageChoices(address, { zone, fetchedAt: choices.fetchedAt }) };
}

const NOTHING_CHOSEN = {
  time: null,
  source: null,
  base: null,
  known: null,
  ghost: 'on',
  yScale: 'linear',
  stackMode: 'absolute',
  indicator: null,
  role: 'drawn',
  chart: null,
} as const;
