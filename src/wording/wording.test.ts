import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutly, atLeast, atMost, between, exactly, missing } from '#domain/quantity.ts';
import { differenceOf } from '#domain/quantityDifference.ts';
import { shareOf } from '#domain/share.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');

describe('numbers', () => {
  it.each([
    [exactly(12_345), '12,345'],
    [exactly(0), '0'],
    [aboutly(12_300), 'about 12,300'],
    [atLeast(10_000), 'at least 10,000'],
    [atMost(25_000), 'at most 25,000'],
    [between(11_000, 13_000), '11,000 to 13,000'],
    [between(11_000, 13_000, true), 'about 11,000 to 13,000'],
    [between(10_000, Infinity, true), 'at least about 10,000'],
    [between(0, 25_000, true), 'at most about 25,000'],
    [missing('not_reported'), 'no figure: not reported'],
    [missing('suppressed'), 'no figure: withheld'],
  ])('keep their qualifier in words (%#)', (quantity, words) => {
    expect(wording.quantity(quantity)).toBe(words);
  });

  it.each([
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_260_000, '1.3 million'],
    [22_000_000, '22 million'],
  ])('are said in millions from a million on: %d', (value, words) => {
    expect(wording.headlineNumber(value)).toBe(words);
  });

  it('are never rounded towards more than a bound says', () => {
    expect(wording.headlineQuantity(atLeast(1_290_000))).toBe('at least 1.2 million');
    expect(wording.headlineQuantity(atMost(1_210_000))).toBe('at most 1.3 million');
  });

  it.each([
    [exactly(13_550), exactly(6_800), 'up 6,750'],
    [exactly(218), exactly(220), 'down 2'],
    [exactly(5), exactly(5), 'unchanged'],
    [atLeast(13_000), exactly(10_000), 'up at least 3,000'],
    [exactly(218), atLeast(220), 'down at least 2'],
    [aboutly(74_400), exactly(70_000), 'up about 4,400'],
    [between(8_000, 9_000), exactly(10_000), 'down 1,000 to 2,000'],
    [between(8_000, 11_000), exactly(10_000), 'between down 2,000 and up 1,000'],
    [atLeast(9_500), exactly(10_000), 'down by at most 500, or up'],
    [exactly(10_500), atLeast(10_000), 'up by at most 500, or down'],
    [atLeast(10), atLeast(20), 'no change can be stated'],
    [exactly(1), missing('withdrawn'), 'no change can be stated: withdrawn by the source'],
  ])('state a change with its direction (%#)', (later, earlier, words) => {
    expect(wording.change(differenceOf(later, earlier))).toBe(words);
  });
});

describe('shares', () => {
  it.each([
    [exactly(100_632), aboutly(120_000), 'about 84 %'],
    [atLeast(10_000), exactly(145_053), 'at least 6 %'],
    [exactly(100_632), between(120_000, 145_053), '69 % to 84 %'],
    [exactly(29), exactly(100), '29 %'],
    [atLeast(29), exactly(100), 'at least 29 %'],
    [exactly(4), exactly(1_000), '0.4 %'],
    [exactly(1), exactly(100_000), 'less than 0.1 %'],
    [exactly(999), exactly(1_000), 'more than 99 %'],
    [aboutly(999), exactly(1_000), 'more than about 99 %'],
    [exactly(1_000), exactly(1_000), '100 %'],
    [exactly(0), exactly(1_000), '0 %'],
    [atMost(300), exactly(1_000), 'at most 30 %'],
    [atLeast(1), exactly(100_000), 'more than 0 %'],
    [exactly(1_050), exactly(1_000), '105 %, more than the base itself'],
    [exactly(5), atMost(25_000), 'more than 0 %'],
    [exactly(5), exactly(0), 'no share can be stated: the base may be zero'],
  ])('are whole per cents and keep the direction of a bound (%#)', (count, base, words) => {
    expect(wording.share(shareOf(count, base))).toBe(words);
  });

  it('never call a part the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (count) => {
        const words = wording.share(shareOf(exactly(count), exactly(count + 1)));
        expect(words).not.toBe('100 %');
        expect(words).not.toBe('0 %');
      }),
    );
  });

  it('widen, never narrow, when a range is rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        (one, other) => {
          fc.pre(one !== other);
          const range = shareOf(
            between(Math.min(one, other), Math.max(one, other)),
            exactly(5_000),
          );
          const ends = [...wording.share(range).matchAll(/[\d.]+/g)].map(([digits]) =>
            Number(digits),
          );
          expect(ends[0]).toBeLessThanOrEqual((Math.min(one, other) / 5_000) * 100 + 1e-6);
          expect(ends[1]).toBeGreaterThanOrEqual((Math.max(one, other) / 5_000) * 100 - 1e-6);
        },
      ),
    );
  });
});

describe('names and ages', () => {
  it('says a breakdown in words and leaves out nothing that it does not know', () => {
    expect(
      wording.breakdown([
        ['status', 'civilian'],
        ['side', 'Armenian'],
      ]),
    ).toBe('civilians, Armenian side');
    expect(
      wording.breakdown([
        ['since', '2023-04-15'],
        ['shoe', '<b>43</b>'],
      ]),
    ).toBe('since 15 April 2023, shoe: <b>43</b>');
    expect(wording.breakdown([['__proto__', 'constructor']])).toBe('__proto__: constructor');
  });

  it('gives an unknown indicator its raw name', () => {
    expect(wording.indicator('arrivals').label).toBe('Arrivals');
    expect(wording.indicator('{{toString}}').label).toBe('{{toString}}');
  });

  it('says an age in whole units, never more than it is', () => {
    expect(wording.age(59_999)).toBe('less than a minute');
    expect(wording.age(60_000)).toBe('1 minute');
    expect(wording.age(47 * 3_600_000)).toBe('47 hours');
    expect(wording.age(9.9 * 86_400_000)).toBe('9 days');
  });

  it('names a place within another', () => {
    expect(wording.place('Armenia')).toBe('Armenia');
    expect(wording.place('Armenia/Syunik')).toBe('Syunik (Armenia)');
  });

  it('lists', () => {
    expect(wording.list(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
