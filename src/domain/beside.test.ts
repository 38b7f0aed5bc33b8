import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { besideOf } from './beside.ts';
import { besideStart, besideThings } from './besideThings.ts';
import { isShownIndicator } from './shownThings.ts';
import { aSituation, figuresOf } from './fixtures.ts';
import type { Figure } from './figure.ts';
import type { SituationData } from './situation.ts';
import { withTakenSources } from './takenSources.ts';

function figureOf(figures: readonly Figure[], value: number, indicator = 'arrivals'): Figure {
  const found = figures.find((one) => one.indicator === indicator && one.value === value);
  if (found === undefined) throw new Error(`There is no figure ${indicator} ${String(value)}.`);
  return found;
}

describe('sources side by side', () => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });

  it('on the peak day are 26,600 and 40,000', () => {
    const reference = figureOf(data.figures, 26_600, 'arrivals_in_period');
    const beside = besideOf(data.situation, data.figures, reference);
    expect(beside.members.map(({ figure }) => [figure.source, figure.value])).toEqual([
      ['Government of Armenia', 26_600],
      ['UNHCR', 40_000],
    ]);
    expect(beside.lowest.value).toBe(26_600);
    expect(beside.highest.value).toBe(40_000);
    expect(beside.recommendation).toEqual({ source: 'Government of Armenia', reason: 'own_order' });
  });

  it('show two readings that one source gave in one breath', () => {
    const beside = besideOf(data.situation, data.figures, figureOf(data.figures, 13_550));
    const own = beside.members.find(({ figure }) => figure.value === 13_550);
    expect(own?.otherReadings.map(({ value }) => value)).toEqual([13_350]);
  });

  it('name both the source that the reader took and the recommended one', () => {
    const situation = withTakenSources(data.situation, [
      { indicator: 'arrivals', sourceId: 'unhcr' },
    ]);
    const beside = besideOf(situation, data.figures, figureOf(data.figures, 13_550));
    expect(beside.main).toBe('UNHCR');
    expect(beside.recommendation.source).toBe('Government of Armenia');
    expect(beside.taken?.recommended).toBe('Government of Armenia');
  });

  it('step to the nearest times at which two sources speak', () => {
    const figures = figuresOf([
      { source: 'A', asOf: '2023-09-20T12:00:00+04:00', value: 1 },
      { source: 'B', asOf: '2023-09-20T18:00:00+04:00', value: 2 },
      { source: 'A', asOf: '2023-09-23T12:00:00+04:00', value: 3 },
      { source: 'B', asOf: '2023-09-26T06:00:00+04:00', value: 4 },
      { source: 'A', asOf: '2023-09-26T12:00:00+04:00', value: 5 },
    ]);
    const first = figureOf(figures, 1);
    const lone = figureOf(figures, 3);
    const last = figureOf(figures, 5);
    const situation = aSituation({
      sources: [{ id: 'a', name: 'A' }],
      preferred: { arrivals: ['a'] },
    });
    const beside = besideOf(situation, figures, lone);
    expect(beside.members).toHaveLength(1);
    expect(beside.earlier?.id).toBe(first.id);
    expect(beside.later?.id).toBe(last.id);
    expect(beside.newer.map(({ source }) => source)).toEqual(['B']);
    expect(besideOf(situation, figures, first)).toMatchObject({ earlier: null, hoursApart: 6 });
  });

  it.each([
    ['at most stands by its upper number', 'at_most', ['B at_most', 'A exact']],
    ['at least stands last of equal numbers', 'at_least', ['A exact', 'B at_least']],
  ] as const)('order by number: %s', (_title, qualifier, expected) => {
    const value = qualifier === 'at_most' ? 90 : 100;
    const figures = figuresOf([
      { source: 'A', value: 100 },
      { source: 'B', value, qualifier },
    ]);
    const [first] = figures;
    if (first === undefined) throw new Error('Missing.');
    const { members } = besideOf(aSituation(), figures, first);
    expect(members.map(({ figure }) => `${figure.source} ${figure.qualifier}`)).toEqual(expected);
  });

  it('are offered for every thing of which two sources speak, the page’s own first', () => {
    const things = besideThings(data.situation, data.figures);
    expect(things.every(({ sources }) => sources.length > 1)).toBe(true);
    const firstHidden = things.findIndex(({ shown }) => !shown);
    expect(things.slice(firstHidden).every(({ shown }) => !shown)).toBe(true);
    expect(things[0]?.start.indicator).toBe('arrivals');
    expect(things[0]?.start.value).toBe(100_632);
    expect(isShownIndicator(data.situation, 'arrivals_in_period')).toBe(true);
    expect(isShownIndicator(data.situation, 'registered')).toBe(false);
  });

  it.each([
    ['arrivals', 100_632],
    ['pace', 26_600],
    ['evacuated', 10_000],
  ])('of the chart %s begin with %i', (id, value) => {
    const chart = data.situation.charts.find((one) => one.id === id);
    if (chart === undefined) throw new Error(`There is no chart ${id}.`);
    expect(besideStart(data.situation, data.figures, chart)?.value).toBe(value);
  });
});
