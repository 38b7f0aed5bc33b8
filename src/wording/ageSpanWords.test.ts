import { describe, expect, it } from 'vitest';
import { aFigure } from '#domain/fixtures.ts';
import { ageSpanWords } from './ageSpanWords.ts';
import { becameKnownShortWords, becameKnownWords } from './becameKnownWords.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const HOUR = 3_600_000;
const ZONE = 'Asia/Yerevan';

describe('how long a number stood', () => {
  it.each([
    [23.4, 23.4, '23 hours'],
    [0, 28, 'at most 28 hours'],
    [0, 27.2, 'at most 28 hours'],
    [8, 32, '8 hours to 32 hours'],
    [30, 54, '30 hours to 3 days'],
    [72, 95, '3 days to 4 days'],
    [72, 72.5, '3 days to 4 days'],
    [50, Infinity, 'at least 2 days'],
    [0, Infinity, 'not known'],
  ])('%f to %f hours is "%s"', (low, high, words) => {
    expect(ageSpanWords({ low: low * HOUR, high: high * HOUR }, wording)).toBe(words);
  });
});

describe('when a statement became known', () => {
  it('is the day it is true of where nobody said when', () => {
    const figure = aFigure({ asOf: '2023-09-28', published: null });
    const statement = { figure, at: figure.knownFrom };
    expect(becameKnownShortWords(statement, ZONE, wording)).toBe('28 Sept 2023, assumed');
  });

  it.each([
    ['2023-09-29', '29 Sept 2023', '29 September 2023'],
    ['2023-09-29T08:00:00+04:00', '29 Sept 2023, 08:00', '29 September 2023, 08:00 (04:00 UTC)'],
    [null, '28 Sept 2023, 20:00, assumed', '28 September 2023, 20:00 (16:00 UTC), assumed'],
  ])('is said as finely as it was dated: %s', (published, short, long) => {
    const figure = aFigure({ asOf: '2023-09-28T20:00:00+04:00', published });
    const statement = { figure, at: figure.knownFrom };
    expect(becameKnownShortWords(statement, ZONE, wording)).toBe(short);
    expect(becameKnownWords(statement, ZONE, wording)).toBe(long);
  });
});
