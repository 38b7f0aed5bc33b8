import { describe, expect, it } from 'vitest';
import type { RowFixture } from '#domain/fixtures.ts';
import { aFigure, FIXTURE_ZONE } from '#domain/fixtures.ts';
import { statedSentences } from './statedSentences.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const zone = FIXTURE_ZONE;

function said(count: RowFixture, before: RowFixture | null): string {
  const figure = aFigure({ asOf: '2023-10-04', ...count });
  const base = before === null ? null : residents(before);
  const sentences = statedSentences({ figure, base, known: [figure], zone }, wording);
  return sentences.filter((one) => !one.startsWith('Population before')).join(' ');
}

const residents = (given: RowFixture) =>
  aFigure({
    indicator: 'residents',
    place: 'Nagorno-Karabakh',
    asOf: '2023-06-29',
    source: 'Statistics Office',
    ...given,
  });

describe('a count as a report states it', () => {
  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', value: 12_000, valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 people had crossed into Armenia (Government of Armenia). Within this range the source gives 12,000.',
    ],
    [
      { qualifier: 'about', value: 12_000, valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, about 11,000 to 13,000 people had crossed into Armenia (Government of Armenia). Within this range the source gives 12,000.',
    ],
    [
      { value: 1 },
      'As of 4 October 2023, 1 person had crossed into Armenia (Government of Armenia).',
    ],
    [
      { value: 0 },
      'As of 4 October 2023, 0 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { value: 10_000, status: 'example' },
      'As of 4 October 2023, 10,000 people had crossed into Armenia (Government of Armenia). This figure is EXAMPLE DATA.',
    ],
    [
      { value: null, status: 'not_reported' },
      'Arrivals, Armenia: no figure was reported as of 4 October 2023 (Government of Armenia).',
    ],
    [
      { value: null, status: 'suppressed' },
      'Arrivals, Armenia: the figure as of 4 October 2023 is withheld (Government of Armenia).',
    ],
    [
      { value: null, status: 'unreadable' },
      'Arrivals, Armenia: the figure as of 4 October 2023 cannot be read (Government of Armenia).',
    ],
    [
      { value: null, status: 'withdrawn' },
      'Arrivals, Armenia: the figure as of 4 October 2023 was withdrawn (Government of Armenia).',
    ],
    [
      { value: 10_000, status: 'withdrawn' },
      'Arrivals, Armenia: the figure of 10,000 as of 4 October 2023 was withdrawn (Government of Armenia).',
    ],
  ])('without a population before (%#)', (count, sentence) => {
    expect(said(count, null)).toBe(sentence);
  });

  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 of about 120,000 residents (about 8 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 of about 120,000 residents (about 8 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 of about 120,000 residents (at least about 8 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 of about 120,000 residents (at most about 9 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of about 120,000 residents (about 9 % to 11 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', value: 12_000, valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of about 120,000 residents (about 9 % to 11 %) had crossed into Armenia (Government of Armenia). Within this range the source gives 12,000.',
    ],
    [
      { qualifier: 'about', value: 12_000, valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, about 11,000 to 13,000 of about 120,000 residents (about 9 % to 11 %) had crossed into Armenia (Government of Armenia). Within this range the source gives 12,000.',
    ],
    [
      { value: 1 },
      'As of 4 October 2023, 1 of about 120,000 residents (less than about 0.1 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { value: 0 },
      'As of 4 October 2023, 0 of about 120,000 residents (0 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { value: null, status: 'not_reported' },
      'Arrivals, Armenia: no figure was reported as of 4 October 2023 (Government of Armenia).',
    ],
    [
      { value: 10_000, status: 'withdrawn' },
      'Arrivals, Armenia: the figure of 10,000 as of 4 October 2023 was withdrawn (Government of Armenia).',
    ],
  ])('of about 120,000 residents (%#)', (count, sentence) => {
    expect(said(count, { qualifier: 'about', value: 120_000 })).toBe(sentence);
  });

  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 of 145,053 residents (7 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 of 145,053 residents (about 7 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 of 145,053 residents (at least 6 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 of 145,053 residents (at most 7 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of 145,053 residents (7 % to 9 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', value: 12_000, valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of 145,053 residents (7 % to 9 %) had crossed into Armenia (Government of Armenia). Within this range the source gives 12,000.',
    ],
    [
      { qualifier: 'about', value: 12_000, valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, about 11,000 to 13,000 of 145,053 residents (about 7 % to 9 %) had crossed into Armenia (Government of Armenia). Within this range the source gives 12,000.',
    ],
    [
      { value: 1 },
      'As of 4 October 2023, 1 of 145,053 residents (less than 0.1 %) had crossed into Armenia (Government of Armenia).',
    ],
  ])('of exactly 145,053 residents (%#)', (count, sentence) => {
    expect(said(count, { value: 145_053 })).toBe(sentence);
  });

  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 of 100,000 to 120,000 residents (8 % to 10 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 of 100,000 to 120,000 residents (about 8 % to 10 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 of 100,000 to 120,000 residents (at least 8 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 of 100,000 to 120,000 residents (at most 10 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of 100,000 to 120,000 residents (9 % to 13 %) had crossed into Armenia (Government of Armenia).',
    ],
  ])('of 100,000 to 120,000 residents (%#)', (count, sentence) => {
    expect(said(count, { qualifier: 'between', valueLow: 100_000, valueHigh: 120_000 })).toBe(
      sentence,
    );
  });

  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 of at most 25,000 residents (at least 40 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 of at most 25,000 residents (at least about 40 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 of at most 25,000 residents (at least 40 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 people had crossed into Armenia (Government of Armenia); at most 25,000 residents were stated before.',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of at most 25,000 residents (at least 44 %) had crossed into Armenia (Government of Armenia).',
    ],
  ])('of at most 25,000 residents (%#)', (count, sentence) => {
    expect(said(count, { qualifier: 'at_most', value: 25_000 })).toBe(sentence);
  });

  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 of at least 25,000 residents (at most 40 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 of at least 25,000 residents (at most about 40 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 people had crossed into Armenia (Government of Armenia); at least 25,000 residents were stated before.',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 of at least 25,000 residents (at most 40 %) had crossed into Armenia (Government of Armenia).',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 of at least 25,000 residents (at most 52 %) had crossed into Armenia (Government of Armenia).',
    ],
  ])('of at least 25,000 residents (%#)', (count, sentence) => {
    expect(said(count, { qualifier: 'at_least', value: 25_000 })).toBe(sentence);
  });

  it.each<[RowFixture, string]>([
    [
      { value: 10_000 },
      'As of 4 October 2023, 10,000 people had crossed into Armenia (Government of Armenia), beside 9,000 residents stated before (111 %, more than the base itself).',
    ],
    [
      { qualifier: 'about', value: 10_000 },
      'As of 4 October 2023, about 10,000 people had crossed into Armenia (Government of Armenia), beside 9,000 residents stated before (about 111 %, more than the base itself).',
    ],
    [
      { qualifier: 'at_least', value: 10_000 },
      'As of 4 October 2023, at least 10,000 people had crossed into Armenia (Government of Armenia), beside 9,000 residents stated before (at least 111 %, more than the base itself).',
    ],
    [
      { qualifier: 'at_most', value: 10_000 },
      'As of 4 October 2023, at most 10,000 people had crossed into Armenia (Government of Armenia), beside 9,000 residents stated before (at most 112 %, perhaps more than the base itself).',
    ],
    [
      { qualifier: 'between', valueLow: 11_000, valueHigh: 13_000 },
      'As of 4 October 2023, 11,000 to 13,000 people had crossed into Armenia (Government of Armenia), beside 9,000 residents stated before (122 % to 145 %, more than the base itself).',
    ],
  ])('beside fewer residents than people (%#)', (count, sentence) => {
    expect(said(count, { value: 9_000 })).toBe(sentence);
  });

  it('names who states the population before, wherever a share or a count beside it is said', () => {
    const of = (count: RowFixture) => {
      const figure = aFigure({ asOf: '2023-10-04', ...count });
      const base = residents({ qualifier: 'about', value: 120_000 });
      return statedSentences({ figure, base, known: [figure], zone }, wording);
    };
    const sentence = 'Population before: about 120,000 (Statistics Office, as of 29 Jun 2023).';
    expect(of({ value: 10_000 })).toContain(sentence);
    expect(of({ value: 200_000 })).toContain(sentence);
    expect(of({ value: null, status: 'withdrawn' })).not.toContain(sentence);
    expect(of({ value: 10_000, breakdown: 'age=child' })).toEqual([
      'As of 4 October 2023, 10,000 people (children) of about 120,000 residents (about 8 %) had crossed into Armenia (Government of Armenia).',
      sentence,
    ]);
    expect(of({ value: 10, unit: 'vehicles', indicator: 'vehicles_crossed' })).toHaveLength(1);
  });
});
