import { describe, expect, it } from 'vitest';
import { aRow } from '#domain/fixtures.ts';
import { keepShrunken } from './keepShrunken.ts';

const PLACES = ['Syunik', 'Kotayk', 'Ararat', 'Lori', 'Shirak'];

function answer(places: readonly string[], { value = 100, fetchedAt = 1000 } = {}) {
  return {
    received: places.length,
    stated: places.map((place) => aRow({ place, value })),
    setAside: [],
    notes: [],
    fetchedAt,
    shrunken: null,
  };
}

describe('keepShrunken', () => {
  it('takes the first answer as it is', () => {
    const first = answer(PLACES);
    expect(keepShrunken(first, undefined)).toBe(first);
  });

  it('takes an answer that has four fifths of the last one as it is', () => {
    const next = answer(PLACES.slice(0, 4));
    expect(keepShrunken(next, answer(PLACES))).toBe(next);
  });

  it('keeps the rows that a far smaller answer lacks, and says how many there were', () => {
    const next = keepShrunken(answer(['Syunik'], { fetchedAt: 2000 }), answer(PLACES));
    expect(next.stated.map(({ place }) => place).sort()).toEqual([...PLACES].sort());
    expect(next.received).toBe(next.stated.length + next.setAside.length);
    expect(next.shrunken).toEqual({ now: 1, before: 5, since: 1000 });
  });

  it('goes on saying since when, as long as the feed stays small', () => {
    const small = keepShrunken(answer(['Syunik'], { fetchedAt: 2000 }), answer(PLACES));
    const smaller = keepShrunken(answer(['Syunik'], { fetchedAt: 3000 }), small);
    expect(smaller.shrunken).toEqual({ now: 1, before: 5, since: 1000 });
  });

  it('forgets the doubt when the rows are back', () => {
    const small = keepShrunken(answer(['Syunik']), answer(PLACES));
    expect(keepShrunken(answer(PLACES), small).shrunken).toBeNull();
  });
});
