import { describe, expect, it } from 'vitest';
import { readShippedSituation, type ShippedSituation } from '../testing/shippedSituation.ts';
import { aSituation, exactAt } from './fixtures.ts';
import { knownSpan } from './knownSpan.ts';
import type { SituationData } from './situation.ts';

const HOUR = 3_600_000;
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const words = (moment: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('the stretch in which "as known at" moves', () => {
  it.each<[ShippedSituation, string, string, string]>([
    ['nagorno-karabakh-2023', '2023-09-19T00:00', '2023-10-08T00:00', '2025-09-02T00:00'],
    ['ukraine-2022', '2022-02-24T00:00', '2022-06-02T00:00', '2024-06-13T00:00'],
    ['kabul-2021', '2021-08-15T00:00', '2021-09-03T00:00', '2021-09-03T00:00'],
    ['gaza-2023', '2023-10-07T00:00', '2023-11-12T00:00', '2024-01-09T00:00'],
    ['sudan-2023', '2023-04-15T00:00', '2024-06-14T00:00', '2024-06-14T00:00'],
  ])('of %s is from %s to %s; nothing more was known after %s', async (id, start, end, latest) => {
    const data = await readShippedSituation(id);
    const span = knownSpan(data, null);
    const { zone } = data.situation;
    expect(span).not.toBeNull();
    if (span === null) return;
    expect([span.start, span.end, span.latest].map((moment) => words(moment, zone))).toEqual([
      start,
      end,
      latest,
    ]);
  });

  it('reaches the last count of the archive, stated three days after the border count ended', async () => {
    const data = await readShippedSituation('nagorno-karabakh-2023');
    const last = data.figures.find(
      ({ indicator, quantity }) =>
        indicator === 'arrivals' && quantity.known && quantity.low === 100_632,
    );
    expect(last?.knownFrom).toBe(knownSpan(data, null)?.end);
  });

  const figures = [
    exactAt('2023-09-25T12:00:00+04:00', 4850),
    exactAt('2023-09-24T18:30:00+04:00', 377),
    exactAt('2015-01-01T00:00:00+04:00', 145_053, { indicator: 'residents' }),
  ];
  const data: Pick<SituationData, 'situation' | 'figures' | 'clock'> = {
    situation: aSituation({
      onsets: [],
      headline: { indicator: 'arrivals', place: 'Armenia' },
      charts: [
        {
          id: 'arrivals',
          kind: 'cumulative',
          selectors: [{ indicator: 'arrivals', place: 'Armenia' }],
        },
      ],
    }),
    figures,
  };

  it('begins on the day of the first figure that is charted where nothing declares a beginning', () => {
    expect(knownSpan(data, null)).toEqual({
      start: at('2023-09-24T00:00:00+04:00'),
      end: at('2023-09-25T12:00:00+04:00'),
      latest: at('2023-09-25T12:00:00+04:00'),
    });
  });

  it('of a feed that grows has its latest where it was fetched', () => {
    const fetched = at('2023-09-26T09:00:00+04:00');
    const span = knownSpan(data, fetched);
    expect(span?.end).toBe(at('2023-09-25T12:00:00+04:00'));
    expect(span?.latest).toBe(fetched);
  });

  it('of a replay ends at the clock of the replay, whatever time it is here', () => {
    const clock = { now: '2023-09-25T06:00:00Z', speed: 3600, paused: false };
    const span = knownSpan({ ...data, clock }, at('2026-11-23T00:00:00Z'));
    expect(span?.latest).toBe(at('2023-09-25T06:00:00Z'));
    expect(span?.end).toBe(at('2023-09-25T06:00:00Z'));
  });

  it('leaves a day to move in where the onset is later than all that is known', () => {
    const onset = { id: 'x', label: 'x', at: '2023-09-26', source: '', url: '' };
    const span = knownSpan({ ...data, situation: { ...data.situation, onsets: [onset] } }, null);
    expect(span).not.toBeNull();
    expect((span?.end ?? 0) - (span?.start ?? 0)).toBeGreaterThanOrEqual(24 * HOUR);
  });

  it('is none where there is no figure', () => {
    expect(knownSpan({ ...data, figures: [] }, null)).toBeNull();
  });
});
