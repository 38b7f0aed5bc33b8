import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { recommendedSource } from './recommend.ts';
import type { Situation } from './situation.ts';
import {
  parseTakenSource,
  releaseSource,
  takeSource,
  takenAmong,
  takenHere,
  withTakenSources,
} from './takenSources.ts';
import { aSituation, figuresOf } from './fixtures.ts';

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

  it('leaves the order of the manifest as it is, which names the one it stands in for', () => {
    const taken = withTakenSources(situation, [{ indicator: 'arrivals', sourceId: 'unhcr' }]);
    expect(taken.preferred).toBe(situation.preferred);
    expect(takenHere(taken, 'arrivals', present)).toEqual({
      indicator: 'arrivals',
      source: 'UNHCR',
      recommended: 'Government of Armenia',
    });
    expect(takenHere(taken, 'arrivals', ['Government of Armenia'])).toBeNull();
    expect(takenHere(taken, 'registered', present)).toBeNull();
  });

  it('is nothing to say where it is the recommended one anyway', () => {
    const own = { indicator: 'arrivals', sourceId: 'government-of-armenia' };
    expect(takenHere(withTakenSources(situation, [own]), 'arrivals', present)).toBeNull();
  });

  it('stands in for nobody where nobody is recommended', () => {
    const taken = withTakenSources(aSituation(), [{ indicator: 'killed', sourceId: 'wfp' }]);
    expect(takenHere(taken, 'killed', ['WFP', 'IOM'])).toMatchObject({ recommended: null });
  });

  it('of two for one indicator is the first one', () => {
    const two = [
      { indicator: 'arrivals', sourceId: 'unhcr' },
      { indicator: 'arrivals', sourceId: 'iom' },
    ];
    const taken = withTakenSources(situation, two);
    expect(recommendedSource(taken, 'arrivals', [...present, 'IOM'])).toBe('UNHCR');
  });

  it('is found for each thing in which it speaks, and for no other', () => {
    const rows = [
      { indicator: 'killed', breakdown: 'status=civilian', source: 'WFP' },
      { indicator: 'killed', breakdown: 'status=civilian', source: 'IOM' },
      { indicator: 'killed', source: 'IOM' },
      { indicator: 'injured', source: 'WFP' },
    ];
    const taken = withTakenSources(aSituation(), [{ indicator: 'killed', sourceId: 'wfp' }]);
    expect([...takenAmong(taken, figuresOf(rows)).keys()]).toEqual([
      '["killed","Armenia","status=civilian"]',
    ]);
    expect(takenAmong(aSituation(), figuresOf(rows)).size).toBe(0);
  });

  it('is read as it is written, and takes the place of another one of its indicator', () => {
    const name = fc.stringMatching(/^[a-z_]{1,12}$/);
    const id = fc.stringMatching(/^[a-z0-9.-]{1,20}$/);
    fc.assert(
      fc.property(name, id, id, (indicator, sourceId, before) => {
        const taken = { indicator, sourceId };
        const other = { indicator: `${indicator}_too`, sourceId };
        const texts = [other, { indicator, sourceId: before }, taken].reduce<string[]>(
          (list, one) => takeSource(list, one),
          [],
        );
        expect(texts.map(parseTakenSource)).toEqual([other, taken]);
        expect(releaseSource(texts, other.indicator)?.map(parseTakenSource)).toEqual([taken]);
      }),
    );
    expect(releaseSource(['arrivals.unhcr'], 'arrivals')).toBeNull();
  });

  it.each(['arrivals', '.unhcr', 'arrivals.', ''])('“%s” names none', (text) => {
    expect(parseTakenSource(text)).toBeNull();
  });
});
