import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { recommendedSource } from './recommend.ts';
import type { Situation } from './situation.ts';
import { formatTakenSource, parseTakenSource, withTakenSources } from './takenSources.ts';

describe('a source taken as the main line', () => {
  let situation: Situation;
  beforeAll(async () => {
    ({ situation } = await readShippedSituation('nagorno-karabakh-2023'));
  });
  const present = ['Government of Armenia', 'UNHCR'];

  it('comes before the recommended one, for its indicator alone', () => {
    const taken = withTakenSources(situation, [{ indicator: 'arrivals', sourceId: 'unhcr' }]);
    expect(recommendedSource(situation, 'arrivals', present)).toBe('Government of Armenia');
    expect(recommendedSource(taken, 'arrivals', present)).toBe('UNHCR');
    expect(recommendedSource(taken, 'registered', present)).toBe(
      recommendedSource(situation, 'registered', present),
    );
  });

  it('changes nothing where it states nothing', () => {
    const taken = withTakenSources(situation, [{ indicator: 'arrivals', sourceId: 'nobody' }]);
    expect(recommendedSource(taken, 'arrivals', present)).toBe('Government of Armenia');
  });

  it('is read as it is written', () => {
    const name = fc.stringMatching(/^[a-z_]{1,12}$/);
    const id = fc.stringMatching(/^[a-z0-9.-]{1,20}$/);
    fc.assert(
      fc.property(name, id, (indicator, sourceId) => {
        const taken = { indicator, sourceId };
        expect(parseTakenSource(formatTakenSource(taken))).toEqual(taken);
      }),
    );
  });

  it.each(['arrivals', '.unhcr', 'arrivals.', ''])('“%s” names none', (text) => {
    expect(parseTakenSource(text)).toBeNull();
  });
});
