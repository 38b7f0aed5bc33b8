import { describe, expect, it } from 'vitest';
import { movedTo, placeAt, placeByKey } from './partOrder.ts';

describe('the order of parts', () => {
  it.each<[string, number, string]>([
    ['b', 0, 'bacd'],
    ['a', 3, 'bcda'],
    ['c', 1, 'acbd'],
    ['a', 0, 'abcd'],
    ['d', 99, 'abcd'],
    ['d', -1, 'dabc'],
  ])('%s at place %s gives %s', (id, place, order) => {
    expect(movedTo(['a', 'b', 'c', 'd'], id, place).join('')).toBe(order);
  });

  it.each<[string, number, number | null]>([
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['Enter', 1, null],
  ])('%s leads from %s to %s', (key, place, to) => {
    expect(placeByKey(key, place, 4)).toBe(to);
  });

  it('takes the place among the middles of the others', () => {
    const middles = [10, 30, 50, 70];
    expect(placeAt(0, middles, 2)).toBe(0);
    expect(placeAt(40, middles, 0)).toBe(1);
    expect(placeAt(50, middles, 2)).toBe(2);
    expect(placeAt(999, middles, 0)).toBe(3);
  });
});
