import { describe, expect, it } from 'vitest';
import { changesSince } from './changesSince.ts';
import { figuresOf, timeOf } from './fixtures.ts';

const EVENING = '2023-09-28T20:00:00+04:00';

describe('changesSince', () => {
  const figures = figuresOf([
    { asOf: EVENING, value: 17_153, published: '2023-09-28' },
    { asOf: EVENING, value: 20_236, published: '2023-09-29', revises: 17_153 },
    { asOf: '2023-09-29T20:00:00+04:00', value: 27_396, published: '2023-09-29' },
    { asOf: '2023-09-20', value: 500, status: 'withdrawn', published: '2023-09-30' },
  ]);

  it('tells new, revised and withdrawn figures apart', () => {
    const changes = changesSince(figures, timeOf(EVENING).start);
    expect(changes.added.map(({ value }) => value)).toEqual([27_396]);
    expect(changes.revised.map(({ later }) => later.value)).toEqual([20_236]);
    expect(changes.withdrawn.map(({ value }) => value)).toEqual([500]);
  });

  it('does not repeat what was known at that moment', () => {
    expect(changesSince(figures, timeOf('2023-10-02').start)).toEqual({
      added: [],
      revised: [],
      withdrawn: [],
    });
  });
});
