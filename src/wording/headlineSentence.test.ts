import { describe, expect, it } from 'vitest';
import type { RowFixture } from '#domain/fixtures.ts';
import { aFigure, FIXTURE_ZONE } from '#domain/fixtures.ts';
import { spreadAround } from '#domain/spread.ts';
import { chartCitation, figureCitation } from './citation.ts';
import { disagreementSentence, headlineSentence } from './headlineSentence.ts';
import { otherSourcesSentences } from './otherSourcesSentences.ts';
import { sourceLine } from './sourceLine.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const zone = FIXTURE_ZONE;
const ombudsman = 'Human Rights Ombudsman, Stepanakert';

const arrivals = (given: RowFixture = {}) =>
  aFigure({ asOf: '2023-10-04', value: 100_632, ...given });
const residents = (given: RowFixture = {}) =>
  aFigure({
    indicator: 'residents',
    place: 'Nagorno-Karabakh',
    asOf: '2023-09-19',
    value: 120_000,
    qualifier: 'about',
    ...given,
  });

describe('the headline', () => {
  it('states the count, its base, the share and the source', () => {
    expect(headlineSentence({ figure: arrivals(), base: residents(), zone }, wording)).toBe(
      'As of 4 October 2023, 100,632 of about 120,000 residents (about 84 %) had crossed into Armenia (Government of Armenia).',
    );
  });

  it.each<[RowFixture, RowFixture, string]>([
    [
      { qualifier: 'at_least', value: 10_000 },
      { qualifier: 'exact', value: 145_053 },
      'at least 10,000 of 145,053 residents (at least 6 %)',
    ],
    [
      { qualifier: 'about', value: 42_500 },
      { qualifier: 'exact', value: 145_053 },
      'about 42,500 of 145,053 residents (about 29 %)',
    ],
    [
      { qualifier: 'at_most', value: 60_000 },
      {},
      'at most 60,000 of about 120,000 residents (at most about 50 %)',
    ],
    [
      { qualifier: 'between', value: null, valueLow: 11_000, valueHigh: 13_000 },
      { qualifier: 'exact', value: 100_000 },
      '11,000 to 13,000 of 100,000 residents (11 % to 13 %)',
    ],
  ])('carries every qualifier into the share (%#)', (count, base, part) => {
    const sentence = headlineSentence(
      { figure: arrivals(count), base: residents(base), zone },
      wording,
    );
    expect(sentence).toBe(
      `As of 4 October 2023, ${part} had crossed into Armenia (Government of Armenia).`,
    );
  });

  it('sets count and base side by side where the count is larger', () => {
    const base = residents({ qualifier: 'exact', value: 30_000 });
    expect(headlineSentence({ figure: arrivals(), base, zone }, wording)).toBe(
      'As of 4 October 2023, 100,632 people had crossed into Armenia (Government of Armenia), beside 30,000 residents stated before (335 %, more than the base itself).',
    );
  });

  it('goes without a base where none is stated, or where the count is not of people', () => {
    const sentence =
      'As of 4 October 2023, 100,632 people had crossed into Armenia (Government of Armenia).';
    expect(headlineSentence({ figure: arrivals(), base: null, zone }, wording)).toBe(sentence);
    const vehicles = aFigure({
      indicator: 'vehicles_crossed',
      unit: 'vehicles',
      asOf: '2023-10-04',
      value: 5,
    });
    // A crossing of a border comes with the unit people, and is a movement.
    const crossings = aFigure({ indicator: 'border_crossings', asOf: '2023-10-04' });
    for (const figure of [vehicles, crossings]) {
      expect(headlineSentence({ figure, base: residents(), zone }, wording)).not.toContain('%');
    }
  });

  it('says that sources disagree where none is preferred', () => {
    const stated = (source: string, value: number, given: RowFixture = {}) =>
      aFigure({
        indicator: 'arrivals_in_period',
        asOf: '2023-09-27/2023-09-27',
        source,
        value,
        ...given,
      });
    const one = stated('Government of Armenia', 26_600, { qualifier: 'about' });
    const other = stated('UNHCR', 40_000);
    const facts = { indicator: 'arrivals_in_period', place: 'Armenia', zone };
    expect(
      disagreementSentence({ ...facts, spread: spreadAround([one, other], one) }, wording),
    ).toBe(
      'Arrivals in a period, Armenia: sources disagree. As of 27 September 2023 they state from about 26,600 to 40,000 (Government of Armenia: about 26,600; UNHCR: 40,000). None is preferred here, so no single figure is given.',
    );
    expect(disagreementSentence({ ...facts, spread: spreadAround([one], one) }, wording)).toBe(
      'Arrivals in a period, Armenia: one source states about 26,600, as of 27 September 2023 (Government of Armenia). No source is preferred here.',
    );
  });
});

describe('other sources', () => {
  const own = arrivals();

  it('are given as a range with each number and its qualifier', () => {
    const un = arrivals({ source: 'UNHCR', value: 100_480, qualifier: 'about' });
    const eu = arrivals({ source: 'European Commission', value: 100_700 });
    expect(otherSourcesSentences(spreadAround([own, un, eu], own), zone, wording)[0]).toBe(
      'Other sources: from about 100,480 to 100,700 (European Commission: 100,700; UNHCR: about 100,480).',
    );
  });

  it('keep an open end open', () => {
    const un = arrivals({ source: 'UNHCR', value: 90_000, qualifier: 'at_least' });
    const eu = arrivals({ source: 'European Commission', value: 100_700 });
    expect(otherSourcesSentences(spreadAround([own, un, eu], own), zone, wording)[0]).toMatch(
      /^Other sources: at least 90,000 \(/,
    );
  });

  it('are named without a range where there is one, and not at all where there is none', () => {
    const un = arrivals({ source: 'UNHCR', value: 90_000, qualifier: 'at_least' });
    expect(otherSourcesSentences(spreadAround([own, un], own), zone, wording)).toEqual([
      'Another source states at least 90,000 (UNHCR).',
    ]);
    expect(otherSourcesSentences(spreadAround([own], own), zone, wording)).toEqual([]);
  });
});

describe('the source line', () => {
  const knownAt = Temporal.Instant.from('2023-10-03T20:00:00Z').epochMilliseconds;

  it('names each source once, with the day of its latest figure', () => {
    const figures = [
      arrivals({ asOf: '2023-09-24T18:00:00+04:00', value: 377 }),
      arrivals(),
      arrivals({ source: 'UNHCR', asOf: '2023-10-02' }),
    ];
    const facts = { figures, zone, knownAt: null, fetched: null };
    expect(sourceLine(facts, wording)).toBe(
      'Source: Government of Armenia (4 Oct 2023); UNHCR (2 Oct 2023).',
    );
    expect(sourceLine({ ...facts, knownAt, fetched: knownAt }, wording)).toBe(
      'Source: Government of Armenia (4 Oct 2023); UNHCR (2 Oct 2023). Known at 4 October 2023, 00:00 (3 October, 20:00 UTC). Fetched 4 October 2023, 00:00 (3 October, 20:00 UTC).',
    );
  });

  it('counts the sources that it has no room for, and says when there is none', () => {
    const figures = Array.from({ length: 11 }, (_, index) =>
      arrivals({ source: `Source ${index}` }),
    );
    const facts = { figures, zone, knownAt: null, fetched: null };
    expect(sourceLine(facts, wording)).toMatch(/Source 7 \(4 Oct 2023\); and 3 more sources\.$/);
    expect(sourceLine({ ...facts, figures: [] }, wording)).toBe(
      'Source: none, because no figure is shown.',
    );
  });
});

describe('a citation', () => {
  const facts = {
    zone: 'UTC',
    address: 'https://example.org/?situation=test',
    retrieved: Temporal.Instant.from('2026-11-23T10:32:00Z').epochMilliseconds,
    knownAt: null,
  };

  it('of a figure carries qualifier, as-of, publication and carriers', () => {
    const figure = aFigure({
      indicator: 'evacuated',
      place: 'Nagorno-Karabakh',
      asOf: '2023-09-20',
      value: 10_000,
      qualifier: 'at_least',
      source: ombudsman,
      published: '2023-09-20',
      carriedBy: 'Armenpress',
    });
    expect(figureCitation(figure, { ...facts, zone }, wording).short).toBe(
      'at least 10,000 (Human Rights Ombudsman, Stepanakert, as of 20 September 2023)',
    );
    expect(figureCitation(figure, { ...facts, zone }, wording).long).toBe(
      'Human Rights Ombudsman, Stepanakert: at least 10,000, Evacuated inside the area, Nagorno-Karabakh, as of 20 September 2023. Published 20 September 2023. Carried by Armenpress. Compiled with Corridor. Retrieved 23 November 2026, 14:32 (10:32 UTC) from https://example.org/?situation=test',
    );
  });

  it('of a chart names its sources and its newest as-of', () => {
    const figures = [arrivals(), arrivals({ source: 'UNHCR', asOf: '2023-10-02' })];
    const chart = { title: 'Arrivals in Armenia', situation: 'Nagorno-Karabakh 2023', figures };
    const cited = chartCitation(
      chart,
      { ...facts, zone, address: '', knownAt: facts.retrieved },
      wording,
    );
    expect(cited?.short).toBe(
      'Government of Armenia; UNHCR, as of 4 October 2023; compiled with Corridor',
    );
    expect(cited?.long).toBe(
      'Government of Armenia; UNHCR. "Arrivals in Armenia" (Nagorno-Karabakh 2023), as of 4 October 2023. Compiled with Corridor. Known at 23 November 2026, 14:32 (10:32 UTC). Retrieved 23 November 2026, 14:32 (10:32 UTC).',
    );
    expect(chartCitation({ ...chart, figures: [] }, facts, wording)).toBeNull();
  });
});
