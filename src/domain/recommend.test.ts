import { describe, expect, it } from 'vitest';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import type { RowFixture } from './fixtures.ts';
import { aSituation, figuresOf, timeOf } from './fixtures.ts';
import { asKnownAt } from './knownAt.ts';
import {
  chosenDenominator,
  denominatorFigure,
  latestFigure,
  recommendedSource,
} from './recommend.ts';
import type { Denominator } from './situation.ts';

const GOVERNMENT = 'Government of Armenia';
const SITUATION = aSituation({
  sources: [
    { id: 'government', name: GOVERNMENT },
    { id: 'unhcr', name: 'UNHCR' },
  ],
  preferred: { arrivals: ['government', 'unhcr'], '*': ['unhcr'] },
});

describe('recommendedSource', () => {
  it.each([
    ['the first preferred one that is present', 'arrivals', ['UNHCR', GOVERNMENT], GOVERNMENT],
    ['the next one where it is not', 'arrivals', ['UNHCR', 'WFP'], 'UNHCR'],
    ['that of "*" for other indicators', 'killed', [GOVERNMENT, 'UNHCR'], 'UNHCR'],
    ['none where the manifest names none of them', 'arrivals', ['WFP'], null],
    ['never the one that is not stated', 'arrivals', ['Not stated'], null],
  ])('is %s', (_title, indicator, present, source) => {
    expect(recommendedSource(SITUATION, indicator, present)).toBe(source);
  });

  it('is the only source where nothing is preferred, and none of several', () => {
    const undeclared = aSituation();
    expect(recommendedSource(undeclared, 'arrivals', ['WFP', 'Not stated', 'WFP'])).toBe('WFP');
    expect(recommendedSource(undeclared, 'arrivals', ['WFP', 'UNHCR'])).toBeNull();
    expect(recommendedSource(undeclared, '__proto__', ['WFP', 'UNHCR'])).toBeNull();
  });
});

describe('latestFigure', () => {
  const selector = { indicator: 'arrivals', place: 'Armenia' };
  const archive = arrivalsOfArchive();

  function latestAt(moment: string | null) {
    const known = asKnownAt(archive, moment === null ? null : timeOf(moment).start);
    const latest = latestFigure(SITUATION, known, selector);
    return [
      latest?.figure.value,
      latest?.previous?.value,
      latest?.change?.known && latest.change.low,
    ];
  }

  it.each([
    ['at the end: the day, not the noon before its end', null, [100_632, 100_625, 7]],
    ['after the first count', '2023-09-24T20:00:00+04:00', [377, undefined, undefined]],
    ['on 25 September', '2023-09-25T17:00:00+04:00', [6_650, 4_850, 1_800]],
    [
      'at midnight, not an older count without an hour',
      '2023-09-29T00:00:00+04:00',
      [78_354, 76_407, 1_947],
    ],
    ['on 1 October', '2023-10-02T00:00:00+04:00', [100_514, 100_417, 97]],
  ])('is right %s', (_title, moment, expected) => {
    expect(latestAt(moment)).toEqual(expected);
  });

  it('is that of another source where the user takes one', () => {
    const figures = figuresOf([
      { value: 100, source: GOVERNMENT },
      { value: 90, source: 'WFP' },
    ]);
    const latest = latestFigure(SITUATION, figures, { ...selector, source: 'WFP' });
    expect(latest?.figure.value).toBe(90);
  });

  it('is none where no source is recommended', () => {
    const figures = figuresOf([{ source: 'WFP' }, { source: 'IOM' }]);
    expect(latestFigure(SITUATION, figures, selector)).toBeNull();
    expect(latestFigure(SITUATION, [], selector)).toBeNull();
  });

  it('is never a figure without a number', () => {
    const rows: RowFixture[] = [
      { asOf: '2023-09-25', value: 5 },
      { asOf: '2023-09-26', value: null },
    ];
    expect(latestFigure(SITUATION, figuresOf(rows), selector)?.figure.value).toBe(5);
  });

  it('says that a cumulative count was revised down', () => {
    const rows = [
      { asOf: '2023-09-25', value: 220 },
      { asOf: '2023-09-26', value: 218 },
    ];
    const latest = latestFigure(SITUATION, figuresOf(rows), selector);
    expect(latest).toMatchObject({ revisedDown: true, change: { low: -2, high: -2 } });
  });

  it('is that of the wider place where the selector leaves it open', () => {
    const rows = [
      { place: 'Armenia/Syunik', value: 5 },
      { place: 'Armenia', value: 100 },
    ];
    expect(latestFigure(SITUATION, figuresOf(rows), { indicator: 'arrivals' })?.figure.value).toBe(
      100,
    );
  });
});

describe('the denominator', () => {
  const residents = { indicator: 'residents', place: 'Nagorno-Karabakh' };
  const census: Denominator = {
    id: 'census',
    label: 'Census of 2015',
    selector: { ...residents, source: 'Census of 2015' },
    asOf: '2015',
  };
  const stated: Denominator = {
    id: 'stated',
    label: 'Stated in 2023',
    selector: residents,
    asOf: '2023-09-28',
    preferred: true,
  };
  const figures = figuresOf([
    { ...residents, asOf: '2023-09-28', value: 120_000, qualifier: 'about' },
    { ...residents, asOf: '2015', value: 145_053, source: 'Census of 2015', role: 'triangulation' },
    {
      ...residents,
      asOf: '2015',
      value: 145_000,
      qualifier: 'about',
      source: 'Census of 2015',
      role: 'triangulation',
    },
    {
      ...residents,
      asOf: '2015',
      value: 144_683,
      breakdown: 'ethnicity=Armenian',
      source: 'Census of 2015',
    },
  ]);
  const situation = aSituation({ denominators: [census, stated] });

  it('is the figure of its source and year, the exact one first', () => {
    expect(denominatorFigure(situation, figures, census)?.value).toBe(145_053);
  });

  it('is never a row of an ethnicity, sex or age', () => {
    const selector = { ...census.selector, breakdown: [['ethnicity', 'Armenian']] } as const;
    expect(denominatorFigure(situation, figures, { ...census, selector })).toBeNull();
  });

  it.each([
    ['the one asked for', 'census', 'census'],
    ['the preferred one', null, 'stated'],
    ['the preferred one for an unknown id', 'nonsense', 'stated'],
  ])('is %s', (_title, id, expected) => {
    expect(chosenDenominator(situation, figures, id)?.denominator.id).toBe(expected);
  });

  it('is none where the chosen one is not stated, and not quietly another', () => {
    expect(chosenDenominator(situation, [], 'census')).toBeNull();
    expect(chosenDenominator(aSituation(), figures, null)).toBeNull();
  });
});
