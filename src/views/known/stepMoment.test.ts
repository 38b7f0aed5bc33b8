import { describe, expect, it } from 'vitest';
import type { KnownSpan } from '#domain/knownSpan.ts';
import { type Step, stepMoment } from './stepMoment.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const text = (moment: number | null, zone: string) =>
  moment === null
    ? 'latest'
    : Temporal.Instant.fromEpochMilliseconds(moment)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });

/** Whose end is not the latest: later figures came. */
const archive: KnownSpan = {
  start: at('2023-09-19T00:00:00+04:00'),
  end: at('2023-10-08T00:00:00+04:00'),
  latest: at('2025-09-02T00:00:00+04:00'),
};

describe('one step of the moment of knowledge, in Yerevan', () => {
  const zone = 'Asia/Yerevan';
  it.each<[string | null, Step, string]>([
    ['2023-09-26T09:00', 'hourBack', '2023-09-26T08:00'],
    ['2023-09-26T09:00', 'hourOn', '2023-09-26T10:00'],
    ['2023-09-26T09:37', 'hourBack', '2023-09-26T09:00'],
    ['2023-09-26T09:37', 'hourOn', '2023-09-26T10:00'],
    ['2023-09-26T09:37', 'dayBack', '2023-09-25T09:37'],
    ['2023-09-26T09:00', 'dayOn', '2023-09-27T09:00'],
    ['2023-09-26T09:00', 'first', '2023-09-19T00:00'],
    ['2023-09-26T09:00', 'latest', 'latest'],
    // The ends are stops.
    ['2023-09-19T05:00', 'dayBack', '2023-09-19T00:00'],
    ['2023-09-19T00:00', 'hourBack', '2023-09-19T00:00'],
    ['2023-10-07T20:00', 'dayOn', '2023-10-08T00:00'],
    ['2023-10-08T00:00', 'hourOn', '2023-10-08T01:00'],
    // The latest is one step behind the end, and the end one step before the latest.
    [null, 'hourBack', '2023-10-08T00:00'],
    [null, 'dayBack', '2023-10-08T00:00'],
    [null, 'dayOn', 'latest'],
    // Typed moments beyond the slider move as well, and come back to it.
    ['2024-01-05T10:00', 'dayOn', '2024-01-06T10:00'],
    ['2023-10-08T12:00', 'dayBack', '2023-10-08T00:00'],
    ['2025-09-01T12:00', 'dayOn', 'latest'],
    ['2020-01-01T00:00', 'dayBack', '2019-12-31T00:00'],
    ['2023-09-18T20:00', 'dayOn', '2023-09-19T00:00'],
  ])('%s, %s: %s', (from, step, reached) => {
    const moment = from === null ? null : at(`${from}:00+04:00`);
    expect(text(stepMoment(moment, step, { span: archive, zone }), zone)).toBe(reached);
  });
});

describe('one step where the clocks change', () => {
  const zone = 'Europe/Kyiv';
  const span = { start: at('2022-02-24T00:00:00Z'), end: at('2022-06-01T00:00:00Z') };
  const step = (from: string, one: Step) =>
    text(stepMoment(at(from), one, { span: { ...span, latest: span.end + 1 }, zone }), zone);

  it('keeps the hour from day to day', () => {
    // 27 March 2022 has 23 hours in Kyiv.
    expect(step('2022-03-26T09:00:00+02:00', 'dayOn')).toBe('2022-03-27T09:00');
    expect(step('2022-03-27T09:00:00+03:00', 'dayBack')).toBe('2022-03-26T09:00');
  });

  it('is an hour of time where the clock jumps', () => {
    expect(step('2022-03-27T02:00:00+02:00', 'hourOn')).toBe('2022-03-27T04:00');
  });
});

it('leads from the latest to before it where nothing became known after the end', () => {
  const span = { start: at('2021-08-15T00:00:00Z'), end: at('2021-09-02T19:30:00Z') };
  const scene = { span: { ...span, latest: span.end }, zone: 'Asia/Kabul' };
  expect(text(stepMoment(null, 'hourBack', scene), 'Asia/Kabul')).toBe('2021-09-02T23:00');
  expect(text(stepMoment(null, 'dayBack', scene), 'Asia/Kabul')).toBe('2021-09-02T00:00');
  expect(stepMoment(at('2021-09-02T18:30:00Z'), 'hourOn', scene)).toBeNull();
});
