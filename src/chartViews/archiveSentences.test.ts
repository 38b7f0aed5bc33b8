import { beforeAll, describe, expect, it } from 'vitest';
import { changesSince } from '#domain/changesSince.ts';
import type { Figure } from '#domain/figure.ts';
import { timeOf } from '#domain/fixtures.ts';
import type { SituationData } from '#domain/situation.ts';
import { changesParagraph } from '#wording/changesParagraph.ts';
import { statedSentences } from '#wording/statedSentences.ts';
import { drawnChart, ENGLISH } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';

/** The conflicts of the archive that figures.md lists, as they read in a report. */
let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

interface Asked {
  /** Up to the end of that day, or that moment. */
  readonly known?: string;
  readonly base?: string;
  readonly time?: readonly [from: string, to: string];
}

function findings(id: string, { known, base = '', time }: Asked = {}): readonly string[] {
  return drawnChart(data, id, {
    knownAt: known === undefined ? null : timeOf(known).end,
    base: base === '' ? null : base,
    window: time === undefined ? null : { start: timeOf(time[0]).start, end: timeOf(time[1]).end },
  }).findings;
}

function stated(wanted: Partial<Figure>): string[] {
  const figure = data.figures.find((one) =>
    Object.entries(wanted).every(([key, value]) => Reflect.get(one, key) === value),
  );
  if (figure === undefined) throw new Error(`No such figure: ${JSON.stringify(wanted)}.`);
  const facts = { figure, base: null, known: data.figures, zone: data.situation.zone };
  return statedSentences(facts, ENGLISH);
}

const RUSSIAN_MINISTRY = 'Russian Ministry of Defence';
const BEFORE =
  'Population before: about 120,000 (Center for Truth and Justice, as of 29 Jun 2023).';
const MAY_OVERLAP = 'These counts may be of the same people, so they are compared and never added.';

describe('evacuated inside the region', () => {
  it('was at least 7,000, then at least 10,000, beside what the peacekeepers state and never added to it', () => {
    expect(findings('evacuated', { known: '2023-09-19' })).toEqual([
      'As of 19 September 2023, 22:30 (18:30 UTC), at least 7,000 of about 120,000 residents (at least about 5 %) had been evacuated in Nagorno-Karabakh (Human Rights Ombudsman, Stepanakert).',
      BEFORE,
    ]);
    const tenThousand =
      'As of 20 September 2023, at least 10,000 of about 120,000 residents (at least about 8 %) had been evacuated in Nagorno-Karabakh (Human Rights Ombudsman, Stepanakert).';
    expect(findings('evacuated', { known: '2023-09-20' })).toEqual([
      tenThousand,
      BEFORE,
      'Another source states at least 3,100 (Russian Ministry of Defence).',
      MAY_OVERLAP,
    ]);
    expect(findings('evacuated')).toEqual([
      tenThousand,
      BEFORE,
      'Another source states about 5,000 (Russian Ministry of Defence, as of 21 Sept 2023).',
      MAY_OVERLAP,
    ]);
  });

  it.each([
    [
      500,
      'about',
      'As of 19 September 2023, about 500 people had been evacuated in Nagorno-Karabakh (Russian Ministry of Defence).',
      'Another source states at least 10,000 (Human Rights Ombudsman, Stepanakert, as of 20 Sept 2023).',
    ],
    [
      2_000,
      'at_least',
      'As of 20 September 2023, at least 2,000 people had been evacuated in Nagorno-Karabakh (Russian Ministry of Defence).',
      'Another source states at least 10,000 (Human Rights Ombudsman, Stepanakert).',
    ],
    [
      3_100,
      'at_least',
      'As of 20 September 2023, at least 3,100 people had been evacuated in Nagorno-Karabakh (Russian Ministry of Defence).',
      'Another source states at least 10,000 (Human Rights Ombudsman, Stepanakert).',
    ],
    [
      5_000,
      'about',
      'As of 21 September 2023, about 5,000 people had been evacuated in Nagorno-Karabakh (Russian Ministry of Defence).',
      'Another source states at least 10,000 (Human Rights Ombudsman, Stepanakert, as of 20 Sept 2023).',
    ],
  ] as const)('by the peacekeepers was %s (%s)', (value, qualifier, ...sentences) => {
    const wanted = { indicator: 'evacuated', source: RUSSIAN_MINISTRY, value, qualifier };
    expect(stated(wanted)).toEqual(sentences);
  });
});

describe('arrivals', () => {
  it('had two readings in one statement on the morning of 26 September', () => {
    expect(findings('arrivals', { known: '2023-09-26T09:00:00+04:00' })).toEqual([
      'As of 26 September 2023, 08:00 (04:00 UTC), 13,550 of about 120,000 residents (about 11 %) had crossed into Armenia (Government of Armenia).',
      BEFORE,
      'The same source also gave 13,350 for that moment.',
      'Another source states at least 6,650 (News.am, as of 25 Sept 2023, 20:00).',
    ]);
  });

  it('are a share of the population before that was chosen, and say whose it is', () => {
    const sentences = (base?: string) =>
      findings('arrivals', base === undefined ? {} : { base }).slice(0, 2);
    expect(sentences()).toEqual([
      'As of 4 October 2023, 100,632 of about 120,000 residents (about 84 %) had crossed into Armenia (Government of Armenia).',
      BEFORE,
    ]);
    expect(sentences('census-2015')).toEqual([
      'As of 4 October 2023, 100,632 of 145,053 residents (69 %) had crossed into Armenia (Government of Armenia).',
      'Population before: 145,053 (Census of 2015, as of 2015).',
    ]);
    expect(sentences('press-range-2023')).toEqual([
      'As of 4 October 2023, 100,632 people had crossed into Armenia (Government of Armenia), beside 100,000 to 120,000 residents stated before (83 % to 101 %, perhaps more than the base itself).',
      'Population before: 100,000 to 120,000 (source not stated, as of 29 Sept 2023).',
    ]);
    expect(sentences('government-of-azerbaijan-2021')).toEqual([
      'As of 4 October 2023, 100,632 people had crossed into Armenia (Government of Armenia), beside at most 25,000 residents stated before (at least 402 %, more than the base itself).',
      'Population before: at most 25,000 (Government of Azerbaijan, as of 2021).',
    ]);
  });

  it('are passed by the register on 20 October, which is another measure', () => {
    const passed =
      'As of 20 October 2023, 101,848 people had been registered in Armenia (Migration and Citizenship Service of Armenia).';
    const later = findings('arrivals', { time: ['2023-09-24', '2023-10-31'] });
    expect(later[0]).toContain('100,632 of about 120,000');
    expect(later.at(-1)).toBe(`${passed} This is another measure, not a later value.`);
    expect(stated({ indicator: 'registered', value: 101_848 })).toEqual([
      passed,
      'Another source states 99,342 (Government of Armenia, as of Oct 2023).',
    ]);
  });

  it('peaked on 27 September at 26,600 or 40,000', () => {
    expect(findings('pace')).toEqual([
      'Arrivals, Armenia: the fastest stretch between two counts ran from 29 September 2023, 16:00 (12:00 UTC) to 29 September 2023, 20:00 (16:00 UTC), with about 1,400 people per hour (computed here from two counts; source: Government of Armenia).',
      'On 27 September 2023, about 26,600 people crossed into Armenia (Government of Armenia).',
      'Another source states about 40,000 (UNHCR).',
    ]);
  });
});

describe('casualties', () => {
  it('are those of every side, each by its sources, never added', () => {
    expect(findings('casualties')).toEqual([
      'Killed, Armenian side: 223 (Human Rights Ombudsman, Stepanakert), as of 2024.',
      'Another source states 223 (Investigative Committee of Armenia).',
      'Killed, civilians of the Armenian side: 21 (Human Rights Ombudsman, Stepanakert), as of 2024.',
      'Another source states 25 (Investigative Committee of Armenia).',
      'Killed, children of the Armenian side: 5 (Human Rights Ombudsman, Stepanakert), as of 20 September 2023.',
      'Later figures of other sources: 3 (Ministry of Foreign Affairs of Armenia, as of 30 Oct 2023); 5 (Investigative Committee of Armenia, as of 2024).',
      'Killed, Azerbaijani servicemen: 198 (Ministry of Defence of Azerbaijan), as of October 2023.',
      'An earlier figure of another source: 192 (Ministry of Health of Azerbaijan, as of 27 Sept 2023).',
      'Killed, Russian peacekeepers: 4 (Russian Ministry of Defence), as of 20 September 2023.',
      'Other sources: from 5 to 6 (Prosecutor General of Azerbaijan: 6 as of 21 Sept 2023; Russian military bloggers: 5 as of 21 Sept 2023).',
      'Killed, fuel depot explosion: 238 (Human Rights Ombudsman, Stepanakert), as of 2024.',
      'Earlier figures of other sources: 218 (Investigative Committee of Armenia, as of 22 Dec 2023); at least 170 (Authorities in Stepanakert, as of 29 Sept 2023); at least 170 (Emergency service, Stepanakert, as of 29 Sept 2023); and 1 more source.',
      'Groups overlap and sources differ, so these numbers are never added up.',
    ]);
  });

  it.each([
    [
      '2023-09-30',
      [
        'Killed, Armenian side: at least 200 (Human Rights Ombudsman, Stepanakert), as of 20 September 2023, 21:30 (17:30 UTC).',
        'Other sources: at least 32 (Armenpress: at least 32; Authorities in Stepanakert: about 200).',
        'Killed, Azerbaijani servicemen: 192 (Ministry of Health of Azerbaijan), as of 27 September 2023.',
        'Killed, fuel depot explosion: 68 (Human Rights Ombudsman, Stepanakert), as of 26 September 2023.',
        'Other sources: at least 20 (Authorities in Stepanakert: 20 to 100; Ministry of Health, Stepanakert: at least 20).',
        'A later figure of another source: at least 170 (Emergency service, Stepanakert, as of 29 Sept 2023).',
      ],
    ],
    [
      '2023-10-31',
      [
        'Later figures of other sources: at least 170 (Emergency service, Stepanakert, as of 29 Sept 2023); at least 220 (Investigative Committee of Armenia, as of 30 Oct 2023).',
      ],
    ],
    [
      '2023-12-23',
      [
        'Later figures of other sources: at least 170 (Emergency service, Stepanakert, as of 29 Sept 2023); 218 (Investigative Committee of Armenia, as of 22 Dec 2023).',
      ],
    ],
  ] as const)('were, as known on %s', (known, sentences) => {
    expect(findings('casualties', { known })).toEqual(expect.arrayContaining([...sentences]));
  });

  it('of the fuel depot were revised from at least 220 to 218', () => {
    const since = timeOf('2023-12-01').start;
    const facts = { since, until: timeOf('2023-12-23').end, zone: data.situation.zone };
    const known = data.figures.filter(({ knownFrom }) => knownFrom <= facts.until);
    const text = changesParagraph(
      changesSince(known, since),
      { ...facts, title: 'Nagorno-Karabakh', address: '' },
      ENGLISH,
    );
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Nagorno-Karabakh, since 1 December 2023, 00:00 (30 November, 20:00 UTC) and as known at 24 December 2023, 00:00 (23 December, 20:00 UTC): 4 new figures, 1 revised figure and 0 withdrawn figures.',
      '- Revised: As of 22 December 2023, 218 people (fuel depot explosion) had been killed in Stepanakert-Askeran road (Investigative Committee of Armenia). The earlier value was at least 220 (down at least 2).',
    ]);
  });
});

describe('who remained', () => {
  it('is hearsay, and keeps its width and its source', () => {
    expect(stated({ indicator: 'remaining', value: null })).toEqual([
      'As of 1 October 2023, 50 to 1,000 people remained in Nagorno-Karabakh (Community representatives, quoted by the UN mission).',
      'An earlier figure of another source: about 90,000 (Armenian official sources, by subtraction, as of 26 Sept 2023).',
    ]);
  });
});

describe('residents before', () => {
  it.each([
    ['Center for Truth and Justice', 120_000, 'As of 29 June 2023, about 120,000 people lived'],
    ['Census of 2015', 145_053, 'As of 2015, 145,053 people lived'],
    ['Government of Azerbaijan', 25_000, 'As of 2021, at most 25,000 people lived'],
    ['Not stated', null, 'As of 29 September 2023, 100,000 to 120,000 people lived'],
  ] as const)('are stated by %s', (source, value, beginning) => {
    const name = source === 'Not stated' ? 'source not stated' : source;
    expect(stated({ indicator: 'residents', source, value })[0]).toBe(
      `${beginning} in Nagorno-Karabakh (${name}).`,
    );
  });
});
