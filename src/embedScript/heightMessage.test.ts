import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightIn } from './heightMessage.ts';

const good = { type: 'corridor-embed-height', v: 1, id: 'a/b', height: 480 };

describe('the height in a message', () => {
  it.each([
    [480, 480],
    [480.2, 481],
    [0.1, 60],
    [1e9, 12_000],
  ])('%d is taken as %d', (height, taken) => {
    expect(heightIn({ ...good, height })).toBe(taken);
  });

  it.each([NaN, Infinity, -Infinity, -1, 0, '480', null, [480], { valueOf: () => 480 }, 480n])(
    'is not %s',
    (height) => {
      expect(heightIn({ ...good, height })).toBeNull();
    },
  );

  it.each([
    { ...good, type: 'resize' },
    { ...good, v: 2 },
    { ...good, v: '1' },
    { ...good, id: 7 },
    { ...good, id: undefined },
    [good],
    JSON.stringify(good),
    JSON.parse('{"__proto__":{"type":"corridor-embed-height"},"v":1,"id":"a","height":1}'),
    null,
    undefined,
    480,
  ])('is not in %j', (message) => {
    expect(heightIn(message)).toBeNull();
  });

  it('is never anything but null or a whole number within bounds, whatever comes', () => {
    const field = fc.oneof(fc.anything(), fc.double(), fc.constantFrom(1, good.type, good.id));
    const message = fc.record({ type: field, v: field, id: field, height: field });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), message), (data) => {
        const height = heightIn(data);
        return height === null || (Number.isInteger(height) && height >= 60 && height <= 12_000);
      }),
    );
  });
});
