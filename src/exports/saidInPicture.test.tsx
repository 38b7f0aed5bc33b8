import { beforeAll, describe, expect, it } from 'vitest';
import type { ViewOptions } from '#chartViews/viewOptions.ts';
import type { SituationData } from '#domain/situation.ts';
import { withTakenSources } from '#domain/takenSources.ts';
import { drawnChart, ENGLISH } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { chartSvgText, plotWidth } from './chartSvg.ts';

const WIDTH = 800;
let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

/** Everything that can be read in the picture of the arrivals. */
function wordsIn(data: SituationData, choices: Partial<ViewOptions> = {}): string {
  const view = drawnChart(data, 'arrivals', { ...choices, width: plotWidth(WIDTH) });
  const text = chartSvgText(view, ENGLISH, { width: WIDTH, address: '', made: '' });
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  return [...file.getElementsByTagName('text')].map((each) => each.textContent).join(' ');
}

describe('a picture that leaves the page', () => {
  it('says whose main line it draws, and who chose it', () => {
    const taken = [{ indicator: 'arrivals', sourceId: 'unhcr' }];
    const data = { ...archive, situation: withTakenSources(archive.situation, taken) };
    expect(wordsIn(data)).toContain(
      'Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia.',
    );
    expect(wordsIn(archive)).not.toContain('chosen by the reader');
  });

  it('names the base of its shares and explains those above 100 %', () => {
    const base = 'government-of-azerbaijan-2021';
    const words = wordsIn(archive, { base, stackMode: 'relative' });
    expect(words).toContain('at least 402 % of at most 25,000 residents before');
    expect(words).toContain('share of at most 25,000 residents');
    expect(words).toContain('at most 25,000 residents before (Government of Azerbaijan, 2021)');
    expect(words).toContain('500 %');
    expect(words).toContain('The count is larger than the base it is compared with.');
  });

  it('keeps a share that is a range a range', () => {
    const words = wordsIn(archive, { base: 'press-range-2023', stackMode: 'relative' });
    expect(words).toContain('83 % to 101 % of 100,000 to 120,000 residents before');
    expect(words).toContain('the count may be larger than this base (100,000 to 120,000');
  });
});
