import { describe, expect, it } from 'vitest';
import { aFigure, FIXTURE_ZONE } from '#domain/fixtures.ts';
import type { PageFacts } from './pageParagraphs.ts';
import { pageParagraphs } from './pageParagraphs.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const arrivals = aFigure({ asOf: '2023-10-04', value: 100_632, published: '2023-10-04' });
const other = aFigure({ asOf: '2023-09-30', value: 90, qualifier: 'about', source: 'WFP' });
const residents = (source: string, given: object) =>
  aFigure({ indicator: 'residents', asOf: '2023-06-29', source, ...given });
const base = residents('Institute', { qualifier: 'about', value: 120_000 });

const facts: PageFacts = {
  title: 'Test situation',
  headline: ['A finding.', 'Beside it.'],
  charts: [
    ['Another finding.', 'Beside it.'],
    ['A finding.', 'Beside it.', 'And more of it.'],
  ],
  framing: { before: [], after: ['Archive: ends 10 October 2023.'] },
  figures: [arrivals, other],
  base,
  otherBases: [
    residents('Ministry', { qualifier: 'about', value: 120_000 }),
    residents('Census', { value: 145_053 }),
  ],
  zone: FIXTURE_ZONE,
};

describe('the page as paragraphs', () => {
  it('says the finding, the charts, what is uncertain, sources and times, no sentence twice', () => {
    expect(pageParagraphs(facts, wording)).toEqual([
      'Test situation',
      'A finding. Beside it. And more of it.',
      'Another finding.',
      'Of 2 figures behind these charts, 1 is hedged (about, at least, at most, or a range). For 1 of 2 figures no date of publication is stated, so when it was known is assumed. Another population before is stated: 145,053 (Census, as of 29 Jun 2023).',
      'Source: Government of Armenia (4 Oct 2023); WFP (30 Sept 2023). Archive: ends 10 October 2023.',
    ]);
  });

  it('begins with what the figures are not, and leaves out what there is nothing of', () => {
    const example = { before: ['EXAMPLE DATA, invented, not for publication.'], after: [] };
    const plain = { ...facts, charts: [], figures: [arrivals], base: null, framing: example };
    expect(pageParagraphs(plain, wording)).toEqual([
      'EXAMPLE DATA, invented, not for publication. Test situation',
      'A finding. Beside it.',
      'Source: Government of Armenia (4 Oct 2023).',
    ]);
  });
});
