import { beforeAll, describe, expect, it } from 'vitest';
import { timeOf } from '#domain/fixtures.ts';
import type { SituationData } from '#domain/situation.ts';
import { LANGUAGES } from '#wording/languages.ts';
import { createWording } from '#wording/wording.ts';
import { drawnChart, PLAIN_OPTIONS } from '../testing/shippedCharts.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from '../testing/shippedSituation.ts';
import { buildChartView, isRefusal } from './buildChartView.ts';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

describe('the sentence of a chart', () => {
  it('says the moment of knowledge and that the archive ends', () => {
    const knownAt = timeOf('2023-09-26T09:00:00+04:00').start;
    expect(drawnChart(data, 'arrivals', { knownAt }).sentence).toMatch(
      /^As of 26 September 2023, 08:00 .* As known at 26 September 2023, 09:00 \(05:00 UTC\)\. Archive: ends 1 September 2025\.$/,
    );
  });

  it('follows the source that the reader took, and says so', () => {
    const taken = [{ indicator: 'arrivals', sourceId: 'unhcr' }];
    const view = drawnChart({ ...data, situation: { ...data.situation, taken } }, 'arrivals');
    expect(view.findings[0]).toBe(
      'As of 30 September 2023, at least 100,000 of about 120,000 residents (at least about 83 %) had crossed into Armenia (UNHCR).',
    );
    expect(view.sentence).toContain(
      'Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia.',
    );
  });

  it('says where it was restricted to some sources', () => {
    const view = drawnChart(data, 'evacuated', { sources: ['russian-ministry-of-defence'] });
    expect(view.findings[0]).toMatch(/about 5,000 of about 120,000 residents .*Russian Ministry/);
    expect(view.sentence).toContain(
      'Only figures of Russian Ministry of Defence are taken into account here.',
    );
  });

  it('says first that figures are examples or replayed', () => {
    const clock = { now: '2023-09-26T05:00:00Z', speed: 60, paused: false };
    const example = drawnChart({ ...data, marking: 'example' }, 'evacuated').sentence;
    expect(example).toMatch(/^EXAMPLE DATA, invented, not for publication\. As of 20 September/);
    expect(example).not.toContain('Archive');
    expect(drawnChart({ ...data, marking: 'replay', clock }, 'evacuated').sentence).toMatch(
      /^REPLAY of past events by a simulated clock, as far as 26 September 2023, 09:00 \(05:00 UTC\)\. As of/,
    );
  });
});

describe('in the languages for testing, every word of a sentence passes through the wording', () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
    const wording = createWording(language);
    for (const id of SHIPPED_SITUATIONS) {
      const shipped = await readShippedSituation(id);
      for (const definition of shipped.situation.charts) {
        const view = buildChartView(definition, { data: shipped, options: PLAIN_OPTIONS, wording });
        if (isRefusal(view)) continue;
        expect(outsideMessages(view.sentence).trim(), view.sentence).toBe('');
      }
    }
  });
});

/** What stands in no message: between the brackets that these languages set around each one. */
function outsideMessages(sentence: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of sentence) {
    if (letter === '[' || letter === '⟪') depth += 1;
    else if (letter === ']' || letter === '⟫') depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
