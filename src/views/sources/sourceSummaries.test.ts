import { expect, it } from 'vitest';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { summariseSources } from './sourceSummaries.ts';

it('Every figure of the archive is counted under exactly one of its 41 sources', async () => {
  const { situation, figures } = await readShippedSituation('nagorno-karabakh-2023');
  const sources = summariseSources(situation, figures);
  expect(sources.reduce((sum, source) => sum + source.figures, 0)).toBe(figures.length);
  expect(sources).toHaveLength(new Set(figures.map((one) => one.source)).size);
  expect(sources[0]).toMatchObject({ id: 'government-of-armenia', name: 'Government of Armenia' });
  expect(sources[0]?.preferredFor).toContain('arrivals');
});
