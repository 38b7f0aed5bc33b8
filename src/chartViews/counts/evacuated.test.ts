import { beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../buildChartView.ts';
import type { SituationData } from '#domain/situation.ts';
import { chartOf, drawnChart, onlyPanel } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';

const OMBUDSMAN = 'Human Rights Ombudsman, Stepanakert';
const PEACEKEEPERS = 'Russian Ministry of Defence';

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

function marksBy(source: string) {
  const view = drawnChart(archive, 'evacuated');
  const ids = new Set(view.figures.filter((each) => each.source === source).map(({ id }) => id));
  return onlyPanel(view).marks.filter((mark) => ids.has(mark.figureId));
}

describe('the chart of people evacuated inside the region', () => {
  it('finds at least 10,000 of about 120,000 residents', () => {
    const view = drawnChart(archive, 'evacuated');
    expect(view.title).toBe(
      'At least 10,000 people had been evacuated in Nagorno-Karabakh by 20 September 2023, at least about 8 % of about 120,000 residents before',
    );
    expect(view.shareBar?.low).toBeCloseTo(10_000 / 120_000);
    expect(view.shareBar).toMatchObject({
      high: null,
      wholeLabel: 'about 120,000 residents before (Center for Truth and Justice)',
    });
  });

  it('marks at least 7,000 and at least 10,000 with arrows, as the ombudsman said', () => {
    const marks = marksBy(OMBUDSMAN).filter((mark) => mark.shape === 'up');
    expect(marks.map((mark) => mark.y)).toEqual(expect.arrayContaining([7000, 10_000]));
  });

  it('draws the peacekeepers beside them in another tone and says that nothing is added', () => {
    const theirs = marksBy(PEACEKEEPERS);
    expect(theirs.map((mark) => mark.y)).toEqual(expect.arrayContaining([500, 2000, 3100, 5000]));
    const tones = new Set(theirs.map((mark) => mark.tone));
    expect(marksBy(OMBUDSMAN).some((mark) => tones.has(mark.tone))).toBe(false);
    expect(drawnChart(archive, 'evacuated').notes.join(' ')).toContain('never added');
    const values = onlyPanel(drawnChart(archive, 'evacuated')).marks.map((mark) => mark.y);
    for (const sum of [12_000, 15_000, 10_500]) expect(values).not.toContain(sum);
  });

  it('knew at least 10,000 on 21 September at noon, while arrivals could not be drawn yet', () => {
    const knownAt = Date.UTC(2023, 8, 21, 8);
    expect(drawnChart(archive, 'evacuated', { knownAt }).title).toMatch(/^At least 10,000 people/);
    const arrivals = chartOf(archive, 'arrivals', { knownAt });
    expect(isRefusal(arrivals) && arrivals.refused).toBe('No figure was known at that time.');
  });
});
