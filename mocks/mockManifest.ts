import type { Situation } from '#domain/situation.ts';
import type { ScenarioName } from './scenarios.ts';
import { isScenarioName } from './scenarios.ts';

/**
 * The archive's manifest with its feed pointed at a scenario, for `?situation=mock-<scenario>`;
 * `-run-<run>` behind it gives the test that uses it counters and a clock of its own.
 * Null where there is no such scenario.
 * @example mockManifest(archive, 'mock-fails-then-recovers-run-7')
 */
export function mockManifest(archive: Situation, folder: string): Situation | null {
  const found = /^mock-([a-z0-9-]+?)(?:-run-([a-z0-9]+))?$/.exec(folder);
  const scenario = (found?.[1] ?? '').replace(/-([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  if (!isScenarioName(scenario)) return null;
  const query = found?.[2] === undefined ? '' : `?run=${found[2]}`;
  return {
    ...archive,
    id: folder,
    title: `${archive.title} (${titleOf(scenario)})`,
    feeds: [
      {
        kind: 'figures',
        address: `../../mock/${scenario}/figures.${scenario === 'replay' ? 'json' : 'csv'}${query}`,
        marking: scenario === 'replay' ? 'replay' : 'live',
        cadenceHours: 1,
      },
    ],
    events: '../nagorno-karabakh-2023/events.csv',
  };
}

function titleOf(scenario: ScenarioName): string {
  return scenario === 'replay' ? 'replay' : `mock feed: ${scenario}`;
}
