import { describe, expect, it } from 'vitest';
import { toEvents } from './toEvents.ts';

const ZONE = 'Asia/Yerevan';

describe('a table of events', () => {
  it('is read in time order, whatever the order of its rows and headers', () => {
    const text =
      'url,title,time,source\n,Second,2023-09-20,A\nhttps://a.example,First,2023-09-19T13:00+04:00,B\n';
    expect(toEvents(text, ZONE, 'x').events).toMatchObject([
      { number: 1, title: 'First', source: 'B', url: 'https://a.example' },
      { number: 2, title: 'Second', time: { precision: 'day' } },
    ]);
  });

  it('sets rows aside that have no time, no title or a wrong date, and counts them', () => {
    const text =
      'time,title,source,url\n2023-09-19,Kept,A,\n2023-02-30,Bad,A,\n,No time,A,\n2023-09-19,,A,\n';
    const { received, events, setAside } = toEvents(text, ZONE, 'x');
    expect(setAside.map(({ row, reason, column }) => [row, reason, column])).toEqual([
      [2, 'bad_date', 'time'],
      [3, 'missing_cell', 'time'],
      [4, 'missing_cell', 'title'],
    ]);
    expect(events.length + setAside.length).toBe(received);
  });

  it('is refused without its columns or with an unfinished quote', () => {
    expect(() => toEvents('when,what\na,b\n', ZONE, 'x')).toThrow('shape');
    expect(() => toEvents('time,title\n2023,"never closed', ZONE, 'x')).toThrow('cut_off');
  });
});
