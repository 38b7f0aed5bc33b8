import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { type FigureFilters, filterFigures } from './filterFigures.ts';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

const all: FigureFilters = { indicator: null, sources: null, role: 'drawn', text: '' };
const shown = (filters: Partial<FigureFilters>) =>
  filterFigures(data, { ...all, ...filters }, data.situation);

describe('the filters of the table', () => {
  it('show every figure but the rejected ones where nothing is chosen', () => {
    expect(shown({})).toEqual(data.figures);
  });

  it('show rejected statements where they are asked for, and only those', () => {
    expect(shown({ role: 'rejected' })).toEqual(data.rejected);
  });

  it('narrow by indicator, source and role together', () => {
    const figures = shown({
      indicator: 'arrivals',
      sources: ['government-of-armenia'],
      role: 'recommended',
    });
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      expect(figure).toMatchObject({
        indicator: 'arrivals',
        source: 'Government of Armenia',
        role: 'recommended',
      });
    }
  });

  it('look for all words in place, source, carrier and note, whatever their case', () => {
    const figures = shown({ text: '  syunik   LOCAL ' });
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every((one) => one.source === 'Local officials, Syunik')).toBe(true);
    expect(shown({ text: 'syunik zzz' })).toEqual([]);
  });
});
