import { describe, expect, it } from 'vitest';
import { numberEvents } from './events.ts';
import { timeOf } from './fixtures.ts';

describe('numberEvents', () => {
  it('numbers events in time order, a day before the hours of it', () => {
    const events = [
      '2023-09-20T13:00:00+04:00',
      '2023-09-19',
      '2023-09-19T13:00:00+04:00',
      '2023-09',
    ].map((text) => ({ time: timeOf(text), title: text, source: '', url: '' }));
    expect(numberEvents(events).map(({ number, title }) => [number, title])).toEqual([
      [1, '2023-09'],
      [2, '2023-09-19'],
      [3, '2023-09-19T13:00:00+04:00'],
      [4, '2023-09-20T13:00:00+04:00'],
    ]);
  });
});
