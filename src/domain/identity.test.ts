import { describe, expect, it } from 'vitest';
import type { RowFixture } from './fixtures.ts';
import { aRow } from './fixtures.ts';
import { figureIdOf, identityOf } from './identity.ts';

describe('identityOf', () => {
  it.each([
    ['the same moment on another clock', { asOf: '2023-09-25T11:00:00+03:00' }],
    ['another reference', { carriedBy: 'Another agency', url: 'https://example.org/2', row: 9 }],
    ['another date of publication', { published: '2023-09-27' }],
    ['a place code', { placeCode: 'AM' }],
    ['a lesser role', { role: 'triangulation' as const }],
  ] satisfies [string, RowFixture][])('is not changed by %s', (_title, given) => {
    expect(identityOf(aRow(given))).toBe(identityOf(aRow()));
    expect(figureIdOf(aRow(given))).toBe(figureIdOf(aRow()));
  });

  it('is not changed by the order of a breakdown', () => {
    const one = aRow({ breakdown: 'status=civilian;side=Armenian' });
    const other = aRow({ breakdown: 'side=Armenian;status=civilian' });
    expect(identityOf(one)).toBe(identityOf(other));
  });

  it.each([
    ['indicator', { indicator: 'registered' }],
    ['place', { place: 'Armenia/Syunik' }],
    ['breakdown', { breakdown: 'age=child' }],
    ['source', { source: 'UNHCR' }],
    ['unit', { unit: 'households' }],
    ['moment', { asOf: '2023-09-25T12:00:01+04:00' }],
    ['precision of time', { asOf: '2023-09-25' }],
    ['value', { value: 101 }],
    ['end of a range', { valueLow: 90, value: 100, qualifier: 'at_least' as const }],
    ['qualifier', { qualifier: 'about' as const }],
    ['status', { status: 'example' as const }],
    ['measure against the dictionary', { measure: 'stock' as const }],
    ['rejection', { role: 'rejected' as const }],
  ] satisfies [string, RowFixture][])('is changed by another %s', (_title, given) => {
    expect(identityOf(aRow(given))).not.toBe(identityOf(aRow()));
    expect(figureIdOf(aRow(given))).not.toBe(figureIdOf(aRow()));
  });
});

describe('figureIdOf', () => {
  it('can be read, and stays as it is from release to release', () => {
    const ids = [
      aRow({ asOf: '2023-09-24T18:00:00+04:00', value: 377 }),
      aRow({ asOf: '2023-10-04', value: 100_632 }),
      aRow({ indicator: 'remaining', qualifier: 'between', valueLow: 50, valueHigh: 1_000 }),
    ].map((row) => figureIdOf(row));
    expect(ids).toMatchInlineSnapshot(`
      [
        "arrivals-armenia-2023-09-24t14-00z-government-of-armenia-377-1wikacu0q1q",
        "arrivals-armenia-2023-10-04-government-of-armenia-100632-wqko6xly7d",
        "remaining-armenia-2023-09-25t08-00z-government-of-armenia-50-1000-u32bxsvk7w",
      ]
    `);
  });

  it('keeps to letters, digits and hyphens, whatever the names', () => {
    const row = aRow({ place: 'Հայաստան <b>', source: '"; DROP\u202e', indicator: '__proto__' });
    expect(figureIdOf(row)).toMatch(/^[a-z0-9-]{1,90}$/);
  });
});
