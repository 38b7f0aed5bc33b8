import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFigure, aSituation } from '#domain/fixtures.ts';
import { createWording } from '#wording/wording.ts';
import { sourceTones } from './sourceTones.ts';

const WORDING = createWording('en');
const SITUATION = aSituation();
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const figuresBy = (sources: readonly string[]) =>
  sources.map((source, index) => aFigure({ source, value: index + 1 }));

function tonesOf(sources: readonly string[], recommended: string | null) {
  const figures = figuresBy(sources);
  const tones = sourceTones(figures, { situation: SITUATION, recommended }, WORDING);
  return { tones, of: (source: string) => figures.filter((each) => each.source === source) };
}

describe('sourceTones', () => {
  it('gives the recommended source the accent, however little it states', () => {
    const { tones } = tonesOf(['A', 'A', 'A', 'B', 'C', 'C'], 'B');
    expect(tones.keys.map(({ label, tone, main }) => [label, tone, main])).toEqual([
      ['B', 0, true],
      ['A', 1, false],
      ['C', 2, false],
    ]);
  });

  it('gives the accent to nobody where none is recommended', () => {
    expect(tonesOf(['A', 'B'], null).tones.keys.map((key) => key.tone)).toEqual([1, 2]);
  });

  it('tells sources apart until the tones run out, then draws the rest in grey', () => {
    const tones = tonesOf(NAMES, 'A').tones.keys.map((key) => key.tone);
    expect(tones).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6]);
  });

  it('tells two definitions of one source apart and names them', () => {
    const july = aFigure({ source: 'A', breakdown: 'since=2021-07' });
    const august = aFigure({ source: 'A', breakdown: 'since=2021-08-14' });
    const tones = sourceTones([july, august], { situation: SITUATION, recommended: 'A' }, WORDING);
    expect(tones.toneOf(july)).not.toBe(tones.toneOf(august));
    expect(tones.keys.map((key) => key.label).sort()).toEqual([
      'A (since 14 August 2021)',
      'A (since July 2021)',
    ]);
  });

  it('reads one breakdown written in two orders as one', () => {
    const one = aFigure({ breakdown: 'sex=female;age=child' });
    const other = aFigure({ breakdown: 'age=child;sex=female', value: 7 });
    const { keys } = sourceTones(
      [one, other],
      { situation: SITUATION, recommended: null },
      WORDING,
    );
    expect(keys).toHaveLength(1);
  });

  it('does not depend on the order of rows', () => {
    const sources = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 20 });
    const both = sources.chain((all) =>
      fc
        .shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
        .map((shuffled) => [all, shuffled] as const),
    );
    fc.assert(
      fc.property(both, fc.constantFrom(null, 'A', 'B'), ([all, shuffled], recommended) => {
        expect(tonesOf(shuffled, recommended).tones.keys).toEqual(
          tonesOf(all, recommended).tones.keys,
        );
      }),
    );
  });
});
