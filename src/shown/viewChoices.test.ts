import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { knownMoment, windowFor } from './viewChoices.ts';

const zone = 'Asia/Yerevan';
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('the moment of knowledge', () => {
  it.each([
    ['2023-09-24', '2023-09-25T00:00:00+04:00'],
    ['2023-09-24T14:00:00Z', '2023-09-24T18:00:00+04:00'],
  ])('%s means %s in Yerevan', (known, moment) => {
    expect(knownMoment(known, zone)).toBe(at(moment));
  });

  it('is the latest where none is chosen', () => {
    expect(knownMoment(null, zone)).toBeNull();
  });
});

describe('the time window', () => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });
  const windowOf = (time: string | null, chart: string) => {
    const definition = data.situation.charts.find(({ id }) => id === chart);
    if (definition === undefined) throw new Error(`There is no chart ${chart}.`);
    return windowFor(time, definition, { figures: data.figures, zone });
  };

  it('is the chart’s own where none is chosen', () => {
    expect(windowOf(null, 'arrivals')).toBeNull();
  });

  it('holds its last day', () => {
    expect(windowOf('2023-09-24..2023-09-26', 'arrivals')).toEqual({
      start: at('2023-09-24T00:00:00+04:00'),
      end: at('2023-09-27T00:00:00+04:00'),
    });
  });

  it('runs to the first or last figure of the chart where an end is open', () => {
    const window = windowOf('earliest..2023-09-26', 'arrivals');
    expect(window?.start).toBe(at('2023-09-24T00:00:00+04:00'));
  });

  it('holds the ends of more figures than a call has room for', () => {
    const definition = data.situation.charts.find(({ id }) => id === 'arrivals');
    const figure = data.figures.find(({ indicator }) => indicator === 'arrivals');
    if (definition === undefined || figure === undefined) throw new Error('No arrivals.');
    const many = Array.from({ length: 250_000 }, () => figure);
    const window = windowFor('earliest..latest', definition, {
      figures: [...many, ...data.figures],
      zone,
    });
    expect(window?.start).toBe(at('2023-09-24T00:00:00+04:00'));
  });

  it('leaves a chart alone of which it holds no figure', () => {
    expect(windowOf('2023-10-01..2023-10-04', 'evacuated')).toBeNull();
  });
});
