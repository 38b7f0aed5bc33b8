import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, ENGLISH, onlyPanel } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { positionOf } from '../axes/timeAxis.ts';
import { keyEntries } from '../keyEntries.ts';
import { layoutPlot } from '../layout/plotLayout.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const OCTOBER = { start: at('2023-09-24T00:00:00+04:00'), end: at('2023-10-21T00:00:00+04:00') };

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

describe('the silence of the main source', () => {
  const knownAt = at('2023-10-12T12:00:00+04:00');

  it('is drawn at the height of its last report, from its end to the chosen moment', () => {
    const { tail, time } = onlyPanel(drawnChart(archive, 'arrivals', { knownAt, window: OCTOBER }));
    expect(tail).toEqual({
      x0: positionOf(time, at('2023-10-05T00:00:00+04:00')),
      x1: positionOf(time, knownAt),
      y: 100_632,
      label: 'last reported 7 days before',
    });
  });

  it.each([250, 420, 720, 1160])('is said at its stretch, %i pixels wide', (width) => {
    const view = drawnChart(archive, 'arrivals', { knownAt, window: OCTOBER, width });
    const labels = layoutPlot(view, width).panels.flatMap((panel) => panel.labels);
    expect(labels.map(({ text }) => text)).toContain('last reported 7 days before');
  });

  it('is said in the text alternative and explained in the key', () => {
    const view = drawnChart(archive, 'arrivals', { knownAt, window: OCTOBER });
    expect(view.summary).toContain(
      'Government of Armenia last reported 7 days before 12 October 2023, 12:00 (08:00 UTC).',
    );
    expect(keyEntries(view, ENGLISH).map(({ label }) => label)).toContain('nothing reported since');
  });

  it('is none within the cadence, one hour after the count of 26 September', () => {
    const view = drawnChart(archive, 'arrivals', { knownAt: at('2023-09-26T09:00:00+04:00') });
    expect(onlyPanel(view).tail).toBeNull();
    expect(view.summary).not.toContain('last reported');
  });

  it('is as long as the chart declares its cadence', () => {
    const arrivals = archive.situation.charts.map((chart) => ({ ...chart, cadenceHours: 200 }));
    const patient = { ...archive, situation: { ...archive.situation, charts: arrivals } };
    const view = drawnChart(patient, 'arrivals', { knownAt, window: OCTOBER });
    expect(onlyPanel(view).tail).toBeNull();
  });

  it('is none where the time shown ends before the moment: that is no silence of the source', () => {
    expect(onlyPanel(drawnChart(archive, 'arrivals', { knownAt })).tail).toBeNull();
  });

  it('is none of an archive at its latest state: it has no now', () => {
    expect(onlyPanel(drawnChart(archive, 'arrivals', { window: OCTOBER })).tail).toBeNull();
  });

  it('ends at the clock of a replay', () => {
    const clock = { now: '2023-10-08T00:00:00+04:00', speed: 3600, paused: false };
    const replay = { ...archive, marking: 'replay' as const, clock };
    const { tail } = onlyPanel(drawnChart(replay, 'arrivals', { window: OCTOBER }));
    expect(tail?.label).toBe('last reported 3 days before');
  });

  it('ends where a feed that is polled was last fetched', () => {
    const live = { ...archive, marking: 'live' as const };
    const fetchedAt = at('2023-10-06T02:00:00+04:00');
    const { tail } = onlyPanel(drawnChart(live, 'arrivals', { window: OCTOBER, fetchedAt }));
    expect(tail?.label).toBe('last reported 26 hours before');
  });
});
