import { describe, expect, it } from 'vitest';
import { aSituation, figuresOf } from './fixtures.ts';
import { takenFaults } from './takenFaults.ts';

const SITUATION = aSituation({ sources: [{ id: 'un', name: 'UNHCR' }] });
const [EARLY, LATE] = figuresOf([
  { source: 'WFP', asOf: '2023-09-25' },
  { source: 'UNHCR', asOf: '2023-09-29' },
]);
if (EARLY === undefined || LATE === undefined) throw new Error('Two rows make two figures.');
const DATA = { situation: SITUATION, figures: [EARLY, LATE] };

describe('what of main= changes nothing', () => {
  it.each([
    ['arrivals', 'unreadable', 'arrivals'],
    ['flights.un', 'unknown_indicator', 'UNHCR'],
    ['arrivals.nobody', 'silent', 'nobody'],
    ['arrivals.un', 'silent_then', 'UNHCR'],
  ])('%s: %s', (text, reason, source) => {
    const scene = { data: DATA, known: [EARLY], chosen: null };
    expect(takenFaults([text], scene)).toMatchObject([{ text, reason, source }]);
  });

  it('is nothing where the source speaks', () => {
    expect(takenFaults(['arrivals.un'], { data: DATA, known: [LATE], chosen: ['un'] })).toEqual([]);
  });

  it('is a source that is not among those drawn, and the second one for an indicator', () => {
    const scene = { data: DATA, known: [EARLY, LATE], chosen: ['wfp'] };
    expect(takenFaults(['arrivals.un', 'arrivals.wfp'], scene).map(({ reason }) => reason)).toEqual(
      ['not_chosen', 'second'],
    );
  });
});
