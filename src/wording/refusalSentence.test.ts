import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { formatBreakdown } from '#domain/breakdown.ts';
import type { SituationData } from '#domain/situation.ts';
import { answersFor } from '#domain/together.ts';
import {
  readShippedSituation,
  SHIPPED_SITUATIONS,
  type ShippedSituation,
} from '../testing/shippedSituation.ts';
import { refusalSentence } from './refusalSentence.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const shipped = new Map<ShippedSituation, SituationData>();
beforeAll(async () => {
  for (const id of SHIPPED_SITUATIONS) shipped.set(id, await readShippedSituation(id));
});

const ARCHIVE = 'nagorno-karabakh-2023';
const ARMENIAN = 'side=Armenian';
const FUEL_DEPOT = 'cause=fuel depot explosion';
const OMBUDSMAN = 'Human Rights Ombudsman, Stepanakert';
const GOVERNMENT = 'Government of Armenia';

/** What tells one figure of an archive from the others; the first that fits is taken. */
interface Wanted {
  readonly indicator: string;
  readonly value?: number;
  readonly source?: string;
  readonly breakdown?: string;
  readonly asOf?: string;
}

function figureOf(id: ShippedSituation, wanted: Wanted): Figure {
  const { indicator, value, source, breakdown, asOf } = wanted;
  const all = shipped.get(id);
  const found = [...(all?.figures ?? []), ...(all?.rejected ?? [])].find(
    (one) =>
      one.indicator === indicator &&
      (value === undefined || one.value === value) &&
      (source === undefined || one.source === source) &&
      (breakdown === undefined || formatBreakdown(one.breakdown) === breakdown) &&
      (asOf === undefined || one.asOf.text === asOf),
  );
  if (found === undefined) throw new Error(`The archive has no ${JSON.stringify(wanted)}.`);
  return found;
}

function answersOf(id: ShippedSituation, wanted: readonly Wanted[]) {
  const data = shipped.get(id);
  if (data === undefined) throw new Error('The situation was not read.');
  const figures = wanted.map((one) => figureOf(id, one));
  const { situation } = data;
  const answers = answersFor(figures, { situation, known: data.figures });
  const { pair } = answers;
  if (pair === null) throw new Error('Two figures make a pair.');
  return { sum: answers.sum, zone: situation.zone, ...pair };
}

const evacuated = (value: number, source: string) => ({ indicator: 'evacuated', value, source });
const killed = (breakdown: string, source: string) => ({ indicator: 'killed', breakdown, source });
const arrived = { indicator: 'arrivals', value: 100_632, source: GOVERNMENT };
const residents = { indicator: 'residents', source: 'Center for Truth and Justice', breakdown: '' };

describe('a sum that is refused', () => {
  it.each([
    [
      'two sources that may have moved the same people',
      ARCHIVE,
      evacuated(10_000, OMBUDSMAN),
      evacuated(5_000, 'Russian Ministry of Defence'),
      'Human Rights Ombudsman, Stepanakert and Russian Ministry of Defence speak of the same people: sources are compared, never added.',
    ],
    [
      'deaths counted by two sources, which an alert elsewhere added up',
      ARCHIVE,
      killed(ARMENIAN, 'Investigative Committee of Armenia'),
      killed(ARMENIAN, 'Ministry of Foreign Affairs of Armenia'),
      'Ministry of Foreign Affairs of Armenia and Investigative Committee of Armenia speak of the same people: sources are compared, never added.',
    ],
    [
      'killed in the fighting and in the fuel depot',
      ARCHIVE,
      killed(ARMENIAN, OMBUDSMAN),
      killed(FUEL_DEPOT, 'Investigative Committee of Armenia'),
      'Killed, Armenian side and Killed, fuel depot explosion are counted by two definitions: another cause.',
    ],
    [
      'civilians and all killed of their side',
      ARCHIVE,
      killed(ARMENIAN, OMBUDSMAN),
      killed(`status=civilian;${ARMENIAN}`, OMBUDSMAN),
      'Killed, civilians, Armenian side is counted in Killed, Armenian side already: a part and its whole.',
    ],
    [
      'children of one source and everyone of another',
      ARCHIVE,
      evacuated(10_000, OMBUDSMAN),
      { indicator: 'evacuated', breakdown: 'age=child' },
      'Evacuated inside the area, children is counted in Evacuated inside the area already: a part and its whole.',
    ],
    [
      'the same people on two lists',
      ARCHIVE,
      arrived,
      { indicator: 'registered', source: GOVERNMENT, breakdown: '' },
      'Arrivals (cumulative) and Registered (cumulative) may be the same people: first counted at the border, then registered.',
    ],
    [
      'people evacuated inside who arrived later',
      ARCHIVE,
      evacuated(10_000, OMBUDSMAN),
      arrived,
      'Evacuated inside the area (cumulative) and Arrivals (cumulative) may be the same people: first evacuated inside, then arrived.',
    ],
    [
      'people and vehicles',
      ARCHIVE,
      arrived,
      { indicator: 'vehicles_crossed' },
      'Vehicles crossed counts vehicles and Arrivals counts people; none is turned into the other.',
    ],
    [
      'people and movements',
      ARCHIVE,
      arrived,
      { indicator: 'left_armenia' },
      'Arrivals counts people and Departures from Armenia counts movements; one person can make several movements.',
    ],
    [
      'a total and those who remained',
      ARCHIVE,
      arrived,
      { indicator: 'remaining' },
      'Two kinds of count: Remaining (stock, a number at one time) and Arrivals (cumulative, a total since the start).',
    ],
    [
      'a total and what came in a period of it',
      ARCHIVE,
      arrived,
      { indicator: 'arrivals_in_period', source: GOVERNMENT },
      'Two kinds of count: Arrivals in a period (flow, a number in a period) and Arrivals (cumulative, a total since the start).',
    ],
    [
      'a plan and a count',
      ARCHIVE,
      arrived,
      { indicator: 'planning_figure', value: 136_000 },
      'A plan is not a count: Arrivals (cumulative, a total since the start) and Planning figure (a number prepared for).',
    ],
    [
      'two totals of one source',
      ARCHIVE,
      arrived,
      { indicator: 'arrivals', value: 13_350, source: GOVERNMENT },
      'The figures are of two times, 26 Sept 2023, 08:00 and 4 Oct 2023: the same people may be in both.',
    ],
    [
      'two readings of one moment',
      ARCHIVE,
      { indicator: 'arrivals', value: 13_350, source: GOVERNMENT },
      { indicator: 'arrivals', value: 13_550, source: GOVERNMENT },
      'Government of Armenia stated 13,350 and 13,550 for times that overlap: two counts of the same people.',
    ],
    [
      'the two sides',
      ARCHIVE,
      killed(ARMENIAN, 'Armenpress'),
      killed('side=Russian peacekeepers', 'Russian Ministry of Defence'),
      'Killed, Armenian side is stated by Armenpress and Killed, Russian peacekeepers by Russian Ministry of Defence: two sources may count differently.',
    ],
    [
      'a figure nobody states',
      ARCHIVE,
      { indicator: 'killed', value: 600 },
      killed(ARMENIAN, OMBUDSMAN),
      'No source is stated for Killed, about 600: it speaks for nobody.',
    ],
    [
      'two starts of one count',
      'kabul-2021',
      { indicator: 'evacuated', breakdown: 'since=2021-07', source: 'White House' },
      { indicator: 'evacuated', breakdown: 'since=2021-08-14', source: 'White House' },
      'Evacuated inside the area, since 14 August 2021 and Evacuated inside the area, since July 2021 are counted by two definitions: another start.',
    ],
    [
      'those displaced since a day and all displaced',
      'sudan-2023',
      { indicator: 'idps', breakdown: 'since=2023-04-15' },
      { indicator: 'idps', breakdown: '' },
      'Internally displaced people, since 15 April 2023 and Internally displaced people are counted by two definitions: another start.',
    ],
    [
      'displaced people and crossings of a border',
      'sudan-2023',
      { indicator: 'idps', breakdown: 'since=2023-04-15' },
      { indicator: 'border_crossings' },
      'Border crossings counts movements and Internally displaced people counts people; one person can make several movements.',
    ],
    [
      'refugees and crossings of a border',
      'ukraine-2022',
      { indicator: 'refugees' },
      { indicator: 'border_crossings' },
      'Border crossings counts movements and Refugees counts people; one person can make several movements.',
    ],
    [
      'displaced people and those of them in shelters',
      'gaza-2023',
      { indicator: 'idps' },
      { indicator: 'sheltered' },
      'Internally displaced people (stock) and In shelters (stock) may be the same people: displaced, and staying in a shelter.',
    ],
  ] as const)('names the two: %s', (_title, id, one, other, sentence) => {
    const { sum, zone } = answersOf(id, [one, other]);
    expect(sum.allowed ? sum : refusalSentence({ ...sum, zone }, wording)).toBe(sentence);
    expect(answersOf(id, [other, one]).sum).toEqual(sum);
  });
});

describe('a difference, share or remainder that is refused', () => {
  it.each([
    [
      'difference',
      'two sources weeks apart',
      { indicator: 'registered', value: 115_183 },
      { indicator: 'registered', value: 101_848 },
      'Migration and Citizenship Service of Armenia speaks of 20 Oct 2023 and UNHCR of 1 Feb 2024: a difference would mix time and source.',
    ],
    [
      'difference',
      'two things',
      arrived,
      { indicator: 'registered', source: GOVERNMENT, breakdown: '' },
      'Registered and Arrivals are two things: only one and the same thing has a change.',
    ],
    [
      'share',
      'a register that takes in others',
      { indicator: 'registered', value: 101_848 },
      residents,
      'Registered may count people who are not among Residents.',
    ],
    [
      'share',
      'two populations before',
      residents,
      { indicator: 'residents', value: 145_053 },
      'Both state the same thing, Residents: neither is a part of the other.',
    ],
    [
      'share',
      'children of another time',
      { indicator: 'registered', breakdown: 'age=child' },
      { indicator: 'registered', value: 101_848 },
      'Registered, children is stated by Government of Armenia and Registered by Migration and Citizenship Service of Armenia: two sources may count differently.',
    ],
    [
      'remainder',
      'people who are still in the area',
      evacuated(10_000, OMBUDSMAN),
      residents,
      'Evacuated inside the area counts people who are still in the area: none is taken from Residents.',
    ],
    [
      'remainder',
      'children only',
      { indicator: 'arrivals', breakdown: 'age=child', source: GOVERNMENT },
      residents,
      'Arrivals, children counts only some of those who left.',
    ],
    [
      'remainder',
      'a base below the count',
      arrived,
      { indicator: 'residents', source: 'Government of Azerbaijan' },
      'The count, 100,632, is larger than this base, at most 25,000, so no remainder can be stated.',
    ],
    [
      'remainder',
      'vehicles',
      { indicator: 'vehicles_crossed' },
      residents,
      'Vehicles crossed counts vehicles and Residents counts people; none is turned into the other.',
    ],
  ] as const)('names the two: %s of %s', (operation, _title, one, other, sentence) => {
    const answers = answersOf(ARCHIVE, [one, other]);
    const answer = answers[operation];
    const { zone } = answers;
    expect(answer.allowed ? answer : refusalSentence({ ...answer, zone }, wording)).toBe(sentence);
    expect(answersOf(ARCHIVE, [other, one])[operation]).toEqual(answer);
  });
});
