import { describe, expect, it } from 'vitest';
import { aSituation } from './fixtures.ts';
import { recommendation } from './recommendation.ts';

const SITUATION = aSituation({
  sources: [
    { id: 'government', name: 'Government' },
    { id: 'unhcr', name: 'UNHCR' },
  ],
  preferred: { arrivals: ['government', 'unhcr'], '*': ['unhcr'] },
});

describe('recommendation', () => {
  it.each([
    ['arrivals', ['UNHCR', 'Government'], 'Government', 'own_order'],
    ['arrivals', ['WFP', 'UNHCR'], 'UNHCR', 'own_order'],
    ['killed', ['Government', 'UNHCR'], 'UNHCR', 'general_order'],
    ['killed', ['Government'], null, 'none_in_order'],
    ['arrivals', ['Not stated'], null, 'nobody'],
  ])('for %s among %j is %s: %s', (indicator, present, source, reason) => {
    expect(recommendation(SITUATION, indicator, present)).toEqual({ source, reason });
  });

  it('is a lone source where no order is declared, and none of several', () => {
    const undeclared = aSituation();
    expect(recommendation(undeclared, 'arrivals', ['WFP'])).toEqual({
      source: 'WFP',
      reason: 'only_source',
    });
    expect(recommendation(undeclared, 'arrivals', ['WFP', 'UNHCR'])).toEqual({
      source: null,
      reason: 'no_order',
    });
  });

  it('asks nothing about what the reader took', () => {
    const taken = { ...SITUATION, taken: [{ indicator: 'arrivals', sourceId: 'unhcr' }] };
    expect(recommendation(taken, 'arrivals', ['UNHCR', 'Government']).source).toBe('Government');
  });
});
