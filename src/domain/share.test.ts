import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityWithValue } from './arbitraries.ts';
import { aboutly, atLeast, atMost, between, exactly, missing } from './quantity.ts';
import { shareOf } from './share.ts';

/** Whole per cent, low ends down and high ends up: what the wording will say. */
function inPerCent(share: ReturnType<typeof shareOf>) {
  if (!share.known) return share.reason;
  return [Math.floor(share.low * 100), Math.ceil(share.high * 100)];
}

describe('shareOf', () => {
  it.each([
    [
      'at least 10,000 of the census is at least 6 %',
      atLeast(10_000),
      exactly(145_053),
      [6, Infinity],
    ],
    ['100,632 of about 120,000 is about 84 %', exactly(100_632), aboutly(120_000), [83, 84]],
    ['100,632 of the census is 69 %', exactly(100_632), exactly(145_053), [69, 70]],
    [
      'a range of bases makes a range of shares',
      exactly(100_632),
      between(100_000, 120_000),
      [83, 101],
    ],
    ['a base that may be 0 has an open top', exactly(10_000), atMost(25_000), [40, Infinity]],
    ['nobody of somebody is 0', exactly(0), exactly(10), [0, 0]],
  ])('%s', (_title, count, base, perCent) => {
    expect(inPerCent(shareOf(count, base))).toEqual(perCent);
  });

  it.each([
    ['a base of 0', exactly(5), exactly(0), 'base_may_be_zero'],
    ['a count and a base that may both be 0', atMost(5), atMost(10), 'base_may_be_zero'],
    ['bounds that leave everything open', atLeast(0), atLeast(10), 'open_ends'],
    ['a missing base', exactly(5), missing('not_reported'), 'not_reported'],
  ])('states no share for %s', (_title, count, base, reason) => {
    expect(shareOf(count, base)).toEqual({ known: false, reason });
  });

  it('says when some of it lies above the whole, and not only because the top is open', () => {
    expect(shareOf(exactly(100_632), between(100_000, 120_000))).toMatchObject({
      aboveWhole: true,
    });
    expect(shareOf(exactly(100_632), atMost(25_000))).toMatchObject({ aboveWhole: true });
    expect(shareOf(exactly(10_000), atMost(25_000))).toMatchObject({ aboveWhole: false });
  });

  it('contains the share of any two numbers that its inputs allow', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (count, base) => {
        const share = shareOf(count.quantity, base.quantity);
        if (!share.known || base.value === 0) return;
        const value = count.value / base.value;
        expect(share.low <= value && value <= share.high).toBe(true);
        expect(share.about).toBe(count.quantity.about || base.quantity.about);
      }),
    );
  });
});
