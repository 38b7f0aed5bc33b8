import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, ENGLISH } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { ChartKey } from './ChartKey.tsx';

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

function entriesOf(id: string): string[] {
  render(<ChartKey view={drawnChart(archive, id)} wording={ENGLISH} />);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

const SHAPES = ['about', 'at least', 'at most', 'a range was stated'];

describe('the key of a chart', () => {
  it.each([
    ['evacuated', ['about', 'at least']],
    ['arrivals', ['about', 'at least']],
    ['casualties', ['about', 'at least', 'a range was stated']],
    ['housing', []],
    ['pace', []],
  ])('of %s explains %j and no other qualifier', (id, words) => {
    expect(entriesOf(id).filter((entry) => SHAPES.includes(entry))).toEqual(words);
  });

  it('names every source once, the recommended one first', () => {
    const entries = entriesOf('evacuated');
    expect(entries.slice(0, 2)).toEqual([
      'Human Rights Ombudsman, Stepanakert',
      'Russian Ministry of Defence',
    ]);
  });

  it('says what a mark as wide as a day means, where there is one', () => {
    expect(entriesOf('arrivals').join()).toContain('no hour was stated');
  });

  it('shows a sign beside each entry, hidden from speech', () => {
    entriesOf('arrivals');
    for (const item of screen.getAllByRole('listitem')) {
      expect(item.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(item.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
    }
  });
});
