import { describe, expect, it } from 'vitest';
import { FIXTURE_ZONE, timeOf } from './fixtures.ts';
import { knownFromOf } from './knownFrom.ts';

function knownFrom(
  asOf: string,
  published: string | null,
  more: { retrieved?: string; vintage?: boolean } = {},
) {
  const { at, assumed } = knownFromOf({
    asOf: timeOf(asOf),
    published: published === null ? null : timeOf(published),
    zone: FIXTURE_ZONE,
    retrieved: more.retrieved ?? '',
    vintage: more.vintage ?? false,
  });
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(FIXTURE_ZONE);
  return [local.toPlainDateTime().toString({ smallestUnit: 'minute' }), assumed];
}

describe('knownFromOf', () => {
  it.each([
    [
      'the hour of publication',
      '2023-09-28T14:00+04:00',
      '2023-09-28T16:37+04:00',
      '2023-09-28T16:37',
    ],
    ['the end of a later day', '2023-10-04', '2023-10-07', '2023-10-08T00:00'],
    [
      'an hour of the same day: that hour',
      '2023-09-24T18:00+04:00',
      '2023-09-24',
      '2023-09-24T18:00',
    ],
    ['the same day: its end', '2023-09-26', '2023-09-26', '2023-09-27T00:00'],
    [
      'midnight, published on the day it opens',
      '2023-09-25T00:00+04:00',
      '2023-09-25',
      '2023-09-25T00:00',
    ],
    ['a day, published on the next', '2023-09-24', '2023-09-25', '2023-09-26T00:00'],
    [
      'hours of the day of publication',
      '2023-09-28T00:00+04:00/2023-09-28T10:00+04:00',
      '2023-09-28',
      '2023-09-28T10:00',
    ],
    ['a month, published on its last day', '2023-09', '2023-09-30', '2023-10-01T00:00'],
    ['a month of publication: its end', '2023-09-26', '2023-10', '2023-11-01T00:00'],
    ['a year, published before its end', '2021', '2021-03-05', '2021-03-06T00:00'],
  ])('is %s', (_title, asOf, published, at) => {
    expect(knownFrom(asOf, published)).toEqual([at, false]);
  });

  it.each([
    ['2023-09-26', '2023-09-27T00:00'],
    ['2023-09-26T20:00+04:00', '2023-09-26T20:00'],
  ])('is assumed to be the end of %s where nothing says when it was published', (asOf, at) => {
    expect(knownFrom(asOf, null)).toEqual([at, true]);
  });

  it('is the fetch of a feed that replaces its values', () => {
    const more = { retrieved: '2023-10-01T06:00:00Z', vintage: true };
    expect(knownFrom('2023-09-26', null, more)).toEqual(['2023-10-01T10:00', false]);
    expect(knownFrom('2023-09-26', null, { ...more, vintage: false })[1]).toBe(true);
    expect(knownFrom('2023-09-26', null, { vintage: true })[1]).toBe(true);
  });
});
