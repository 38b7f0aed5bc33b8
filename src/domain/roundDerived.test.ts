import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuantity, knownQuantity } from './arbitraries.ts';
import { aboutly, atLeast, between, exactly, missing } from './quantity.ts';
import { aboutStepOf, roundDerived, roundDerivedChange } from './roundDerived.ts';

const RESIDENTS = aboutly(120_000);

describe('roundDerived', () => {
  it.each([
    [
      'to a tenth of the leading place of an about-input',
      aboutly(19_368),
      [RESIDENTS, exactly(100_632)],
      aboutly(20_000),
    ],
    ['down as well as up', aboutly(14_900), [RESIDENTS], aboutly(10_000)],
    ['with one digit kept at least', aboutly(4_368), [RESIDENTS], aboutly(4_000)],
    [
      'not at all without an about-input',
      exactly(19_368),
      [exactly(120_000), exactly(100_632)],
      exactly(19_368),
    ],
    [
      'by the coarsest of its inputs',
      aboutly(66_512),
      [aboutly(8_100), aboutly(22_800)],
      aboutly(67_000),
    ],
    ['not below whole people', aboutly(17), [aboutly(9)], aboutly(17)],
    [
      'the ends of a range outwards',
      between(13_210, 18_020, true),
      [RESIDENTS],
      between(10_000, 20_000, true),
    ],
    [
      'the end of an open range downwards',
      { ...atLeast(19_368), about: true },
      [RESIDENTS],
      { ...atLeast(10_000), about: true },
    ],
    ['nothing to nothing', aboutly(0), [RESIDENTS], aboutly(0)],
    [
      'by the stated end of an open input',
      aboutly(7_777),
      [{ ...atLeast(12_000), about: true }],
      aboutly(8_000),
    ],
    ['by a leading place that is a power of ten', aboutly(7_777), [aboutly(1_000)], aboutly(7_800)],
  ])('rounds %s', (_title, raw, inputs, rounded) => {
    expect(roundDerived(raw, inputs)).toEqual(rounded);
  });

  it('leaves a missing value missing', () => {
    expect(roundDerived(missing('suppressed'), [RESIDENTS])).toEqual(missing('suppressed'));
  });

  it('only widens a range', () => {
    fc.assert(
      fc.property(knownQuantity, fc.array(anyQuantity), (raw, inputs) => {
        fc.pre(raw.low < raw.high);
        const rounded = roundDerived(raw, inputs);
        expect(rounded.known && rounded.low <= raw.low && rounded.high >= raw.high).toBe(true);
      }),
    );
  });

  it('moves a point by half a step at most, and never makes a range of it', () => {
    fc.assert(
      fc.property(knownQuantity, fc.array(knownQuantity), ({ low }, inputs) => {
        const rounded = roundDerived(aboutly(low), inputs);
        const steps = inputs.map(aboutStepOf);
        const step = steps.reduce((coarsest, one) => Math.max(coarsest, one), 0);
        expect(rounded.known && rounded.low === rounded.high).toBe(true);
        expect(rounded.known && Math.abs(rounded.low - low) <= step / 2).toBe(true);
        expect(rounded.known && rounded.low === 0).toBe(low === 0);
      }),
    );
  });
});

describe('roundDerivedChange', () => {
  it.each([
    ['a rise', 7_632, 8_000],
    ['a fall by the same amount', -7_632, -8_000],
    ['a half away from nothing', -6_500, -7_000],
  ])('rounds %s', (_title, raw, rounded) => {
    const change = { known: true, low: raw, high: raw, about: true } as const;
    expect(roundDerivedChange(change, [exactly(100_632), aboutly(93_000)])).toEqual({
      ...change,
      low: rounded,
      high: rounded,
    });
  });

  it('leaves a change that cannot be stated as it is', () => {
    const change = { known: false, reason: 'open_ends' } as const;
    expect(roundDerivedChange(change, [RESIDENTS])).toBe(change);
  });
});
