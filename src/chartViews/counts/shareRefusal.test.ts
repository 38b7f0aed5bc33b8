import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import type { ViewOptions } from '../viewOptions.ts';

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

/** The arrivals chart of a manifest that declares it of another indicator. */
function chartOf(indicator: string, options: Partial<ViewOptions> = {}) {
  const charts = archive.situation.charts.map((chart) =>
    chart.id === 'arrivals' ? { ...chart, selectors: [{ indicator }] } : chart,
  );
  const data = { ...archive, situation: { ...archive.situation, charts } };
  return drawnChart(data, 'arrivals', options);
}

describe('a chart whose figures are no share of the residents', () => {
  it('says why and stays with its counts, without the line of residents', () => {
    const view = chartOf('vehicles_crossed', { stackMode: 'relative' });
    expect(view.disabled.share).toBe(
      'Vehicles crossed counts vehicles and Residents counts people; none is turned into the other.',
    );
    const [panel] = view.panels;
    expect(panel?.value.unit).toBe('count');
    expect(panel?.rules).toEqual([]);
    expect(view.title).not.toContain('%');
  });

  it('is told from one whose figures are', () => {
    const view = chartOf('arrivals', { stackMode: 'relative' });
    expect(view.disabled.share).toBeUndefined();
    expect(view.panels[0]?.value.unit).toBe('share');
  });
});
