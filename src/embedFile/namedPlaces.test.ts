import { describe, expect, it } from 'vitest';
import { movedTo } from './namedPlaces.ts';

const figure = { isChange: false };
const change = { isChange: true };
const PLACES = [figure, figure, figure, change];

describe('the keys in the drawing of a published chart', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', null, 3],
    ['ArrowLeft', 0, 0],
    ['PageDown', 0, 3],
    ['PageUp', 3, 0],
    ['Home', 2, 0],
    // What the title says is a figure; a change may have become known after it.
    ['End', 0, 2],
    ['Tab', 1, null],
    ['a', 1, null],
  ])('%s leads from %s to %s', (key, active, next) => {
    expect(movedTo(key, active, PLACES)).toBe(next);
  });

  it('lead nowhere where nothing is drawn', () => {
    expect(movedTo('End', null, [])).toBeNull();
  });
});
