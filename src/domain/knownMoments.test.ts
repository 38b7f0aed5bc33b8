import { describe, expect, it } from 'vitest';
import { exactAt, FIXTURE_ZONE } from './fixtures.ts';
import { countKnown, knownMoments } from './knownMoments.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const figures = [
  exactAt('2023-09-25T12:00:00+04:00', 4850, { published: '2023-09-25' }),
  exactAt('2023-09-25T12:00:00+04:00', 30, { place: 'Armenia/Syunik', published: null }),
  exactAt('2023-09-24T18:00:00+04:00', 377, { published: null }),
];

describe(`the moments at which figures became known (${FIXTURE_ZONE})`, () => {
  const moments = knownMoments(figures);

  it('are in order, each once, published and assumed counted apart', () => {
    expect(moments).toEqual([
      { at: at('2023-09-24T14:00:00Z'), stated: 0, assumed: 1 },
      { at: at('2023-09-25T08:00:00Z'), stated: 1, assumed: 1 },
    ]);
  });

  it.each([
    ['2023-09-24T13:59:59Z', 0, 0],
    ['2023-09-24T14:00:00Z', 1, 1],
    ['2023-09-25T08:00:00Z', 3, 2],
  ])('at %s make %i known, %i of them by assumption', (moment, known, assumed) => {
    expect(countKnown(moments, at(moment))).toEqual({ figures: known, assumed });
  });

  it('make all known at the latest', () => {
    expect(countKnown(moments, null)).toEqual({ figures: 3, assumed: 2 });
  });
});
