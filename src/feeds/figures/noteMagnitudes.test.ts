import { describe, expect, it } from 'vitest';
import { aRow } from '#domain/fixtures.ts';
import { noteMagnitudes } from './noteMagnitudes.ts';

function answer(values: readonly number[], place = 'Syunik') {
  const stated = values.map((value) => aRow({ place, value }));
  return { received: stated.length, stated, setAside: [], notes: [] };
}

describe('noteMagnitudes', () => {
  it.each([
    ['a thousand times as much', [1000, 2000, 3000], true],
    ['nine times as much', [9, 18, 27], false],
    ['one value that is an outlier', [1, 2, 3000], false],
  ])('of %s beside 1, 2, 3: %j is noted: %s', (_, values, isNoted) => {
    const { notes } = noteMagnitudes(answer(values), answer([1, 2, 3]));
    expect(notes.map(({ code }) => code)).toEqual(isNoted ? ['magnitude_changed'] : []);
  });

  it('names the series, and doubts no new one and none that was 0', () => {
    const { notes } = noteMagnitudes(answer([5000]), answer([5]));
    expect(notes.flatMap(({ names }) => names).join()).toContain('Syunik');
    expect(noteMagnitudes(answer([5000], 'Lori'), answer([5])).notes).toEqual([]);
    expect(noteMagnitudes(answer([5000]), answer([0])).notes).toEqual([]);
    expect(noteMagnitudes(answer([5000]), undefined).notes).toEqual([]);
  });
});
