import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { isSelected } from '#domain/select.ts';
import type { FigureSelector, SituationData } from '#domain/situation.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from '../../testing/shippedSituation.ts';

let data: SituationData;

beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

describe('the archive of 2023', () => {
  it('gives each of its 429 rows a place: 423 references drawn, 6 rejected, none set aside', () => {
    expect(data.received).toBe(429);
    expect(references(data.figures)).toBe(423);
    expect(references(data.rejected)).toBe(6);
    expect(data.setAside).toEqual([]);
  });

  it('holds 416 figures, 6 of them wrong copies, by 41 sources, all of them declared', () => {
    expect(data.figures).toHaveLength(410);
    expect(data.rejected).toHaveLength(6);
    const named = new Set([...data.figures, ...data.rejected].map(({ source }) => source));
    expect(named.size).toBe(41);
    expect(data.situation.sources.map(({ name }) => name).sort()).toEqual([...named].sort());
    expect(data.notes).toEqual([]);
  });

  it('has 47 events, numbered in time order', () => {
    expect(data.events.map(({ number }) => number)).toEqual(
      data.events.map((_, index) => index + 1),
    );
    expect(data.events).toHaveLength(47);
    expect(data.eventsSetAside).toEqual([]);
  });

  it('says when no date of publication was stated: 271 of 410 figures', () => {
    expect(data.figures.filter(({ knownFromAssumed }) => knownFromAssumed)).toHaveLength(271);
  });

  it('ends on the last day that a figure is true of', () => {
    const last = data.figures
      .map(({ asOf }) => asOf.text)
      .filter((text) => /^\d{4}-\d{2}-\d{2}/.test(text));
    expect(data.situation.feeds[0]?.ends).toBe(last.sort().at(-1)?.slice(0, 10));
  });
});

describe('arrivals in Armenia as the government counted them', () => {
  it.each([
    ['2023-09-24T14:00:00Z', [377]],
    ['2023-09-24T18:00:00Z', [1050]],
    ['2023-09-24T20:00:00Z', [1510]],
    ['2023-09-25T02:00:00Z', [2906]],
    ['2023-09-25T08:00:00Z', [4850]],
    ['2023-09-25T13:00:00Z', [6650]],
    ['2023-09-26T04:00:00Z', [13350, 13550]],
    ['2023-09-26T16:00:00Z', [28120]],
    ['2023-09-27T04:00:00Z', [42500, 42502]],
    ['2023-09-27T08:00:00Z', [47115]],
    ['2023-09-27T11:00:00Z', [50243]],
    ['2023-09-28T04:00:00Z', [65036]],
    ['2023-09-29T16:00:00Z', [98625]],
    ['2023-10-01T08:00:00Z', [100483]],
    ['2023-10-02T12:00:00Z', [100520]],
    ['2023-10-04T08:00:00Z', [100625]],
  ])('at %s: %j', (moment, expected) => {
    const at = Temporal.Instant.from(moment).epochMilliseconds;
    const values = stated({
      indicator: 'arrivals',
      place: 'Armenia',
      source: 'Government of Armenia',
    })
      .filter(({ asOf }) => asOf.precision === 'instant' && asOf.start === at)
      .map(({ value }) => value);
    expect([...new Set(values)].sort()).toEqual(expected);
  });

  it('were 100,632 on 4 October, one figure with two carriers', () => {
    const last = stated({ indicator: 'arrivals', place: 'Armenia' }).filter(
      ({ value }) => value === 100632,
    );
    expect(last).toHaveLength(1);
    expect(last[0]?.references).toHaveLength(2);
  });
});

describe('statements that must not be lost or mixed', () => {
  it.each([
    ['Human Rights Ombudsman, Stepanakert', [7000, 10000]],
    ['Russian Ministry of Defence', [500, 2000, 3100, 5000]],
  ])('evacuated inside the region by %s: %j', (source, expected) => {
    const values = stated({ indicator: 'evacuated', place: 'Nagorno-Karabakh', source });
    expect(distinct(values)).toEqual(expected);
  });

  it('keeps the range of those who remained without a middle', () => {
    const [remained] = stated({ indicator: 'remaining' }).filter(
      ({ qualifier }) => qualifier === 'between',
    );
    expect(remained).toMatchObject({ value: null, valueLow: 50, valueHigh: 1000 });
  });

  it('finds every denominator of the manifest among the figures', () => {
    for (const { id, selector, asOf } of data.situation.denominators) {
      const found = stated(selector).filter((figure) => figure.asOf.text === asOf);
      expect(found.length, id).toBeGreaterThan(0);
    }
  });

  it('finds figures for every chart, panel and key figure of the manifest', () => {
    const { charts, keyFigures } = data.situation;
    const selectors = [
      ...charts.flatMap(({ selectors: own }) => own),
      ...charts.flatMap(({ stated: flows }) => flows ?? []),
      ...charts.flatMap(({ panels }) => panels ?? []).map(({ selector }) => selector),
      ...keyFigures.map(({ selector }) => selector),
    ];
    for (const selector of selectors) {
      expect(stated(selector).length, JSON.stringify(selector)).toBeGreaterThan(0);
    }
  });
});

describe.each(SHIPPED_SITUATIONS)('%s', (id) => {
  it('is read without a row set aside or an unknown name', async () => {
    const read = await readShippedSituation(id);
    expect(read.received).toBe(references(read.figures) + references(read.rejected));
    expect(read.setAside).toEqual([]);
    expect(read.notes).toEqual([]);
    expect(read.figures.every(({ measure }) => measure !== null)).toBe(true);
  });
});

function stated(selector: FigureSelector): Figure[] {
  return data.figures.filter((figure) => isSelected(figure, selector));
}

function references(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + figure.references.length, 0);
}

function distinct(figures: readonly Figure[]): (number | null)[] {
  return [...new Set(figures.map(({ value }) => value))].sort(
    (one, other) => (one ?? 0) - (other ?? 0),
  );
}
