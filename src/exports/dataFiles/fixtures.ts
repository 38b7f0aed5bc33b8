import type { Figure } from '#domain/figure.ts';
import { aSituation, figuresOf } from '#domain/fixtures.ts';
import type { DataFileFacts, DataSelection } from './dataSelection.ts';

/** A small selection for tests of the writers. */
export function aSelection(
  figures: readonly Figure[] = figuresOf([{}]),
  facts: Partial<DataFileFacts> = {},
): DataSelection {
  return {
    figures,
    facts: {
      situation: aSituation(),
      marking: 'archive',
      scope: 'arrivals',
      title: 'Arrivals',
      knownAt: null,
      filters: [],
      address: 'https://site.example/?chart=arrivals',
      receipt: null,
      made: 1_700_000_000_000,
      stamps: [],
      ...facts,
    },
  };
}
