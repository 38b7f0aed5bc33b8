import { describe, expect, it } from 'vitest';
import { aSituation } from './fixtures.ts';
import { slugOf } from './slug.ts';
import { sourceIdOf } from './sourceId.ts';

const SITUATION = aSituation({ sources: [{ id: 'gov', name: 'Government of Armenia' }] });

describe('sourceIdOf', () => {
  it('is the declared id, else a slug of the name', () => {
    expect(sourceIdOf(SITUATION, 'Government of Armenia')).toBe('gov');
    expect(sourceIdOf(SITUATION, 'Human Rights Ombudsman, Stepanakert')).toBe(
      'human-rights-ombudsman-stepanakert',
    );
    expect(sourceIdOf(SITUATION, 'Médecins Sans Frontières')).toBe('medecins-sans-frontieres');
  });

  it('keeps two names apart that lose their letters in a slug', () => {
    const [one, other] = ['Հայաստան', 'Արցախ'].map((name) => sourceIdOf(SITUATION, name));
    expect(one).toMatch(/^source-[a-z0-9]+$/);
    expect(one).not.toBe(other);
  });
});

describe('slugOf', () => {
  it.each([
    ['  UNHCR / IOM (joint)  ', 'unhcr-iom-joint'],
    ['2023-09-24T18:00', '2023-09-24t18-00'],
    ['...', ''],
  ])('makes %j into %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
