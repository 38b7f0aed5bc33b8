import type { Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';
import type { OpenedSituation } from '../openSituations.ts';
import { readConfiguration } from '../readConfiguration.ts';
import type { PublishOptions } from './publishOptions.ts';

/**
 * Ids of the situations that are to be published, by what the configuration says: nothing is fetched for those that are
 * not. Errors: `UsageFault`, those of `readConfiguration`.
 */
export async function chosenIds(
  { config, situations, archivesOnly }: PublishOptions,
  wording: Wording,
): Promise<readonly string[]> {
  const configured = await readConfiguration(config);
  const ids = configured.map(({ situation }) => situation.id);
  const seen = situations?.find((id) => !ids.includes(id));
  if (seen !== undefined) {
    const allowed = wording.list(ids);
    throw new UsageFault(wording.t('publish.unknownSituation', { config, seen, allowed }));
  }
  return configured
    .map(({ situation }) => situation)
    .filter(({ id }) => situations === null || situations.includes(id))
    .filter(({ feeds }) => !archivesOnly || feeds.every(({ marking }) => marking === 'archive'))
    .map(({ id }) => id);
}

/** Errors: `UsageFault` for a chart that none of the situations has. */
export function requireCharts(
  opened: readonly OpenedSituation[],
  charts: readonly string[] | null,
  wording: Wording,
): void {
  const ids = [...new Set(opened.flatMap(({ data }) => data.situation.charts.map(({ id }) => id)))];
  const seen = charts?.find((id) => !ids.includes(id));
  if (seen === undefined) return;
  throw new UsageFault(wording.t('publish.unknownChart', { seen, allowed: wording.list(ids) }));
}
