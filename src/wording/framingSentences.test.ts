import { describe, expect, it } from 'vitest';
import { aSituation, timeOf } from '#domain/fixtures.ts';
import type { FramingFacts } from './framingSentences.ts';
import { framingSentences } from './framingSentences.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const situation = aSituation();
const plain: FramingFacts = {
  data: { situation, marking: 'live' },
  knownAt: null,
  fetchedAt: null,
  only: null,
  taken: [],
};

const said = (facts: Partial<FramingFacts>) => {
  const { before, after } = framingSentences({ ...plain, ...facts }, wording);
  return [...before, '…', ...after].join(' ');
};

describe('what frames a pasted sentence', () => {
  it.each<[Partial<FramingFacts>, string]>([
    [{}, '…'],
    [{ data: { situation, marking: 'archive' } }, '… Archive: ends 10 October 2023.'],
    [
      { data: { situation: aSituation({ feeds: [] }), marking: 'archive' } },
      '… From an archive that is no longer updated.',
    ],
    [{ data: { situation, marking: 'example' } }, 'EXAMPLE DATA, invented, not for publication. …'],
    [{ data: { situation, marking: 'replay' } }, 'REPLAY of past events by a simulated clock. …'],
    [
      {
        data: {
          situation,
          marking: 'replay',
          clock: { now: '2023-09-26T05:00:00Z', speed: 60, paused: false },
        },
      },
      'REPLAY of past events by a simulated clock, as far as 26 September 2023, 09:00 (05:00 UTC). …',
    ],
    [
      { knownAt: timeOf('2023-09-26T09:00:00+04:00').start },
      '… As known at 26 September 2023, 09:00 (05:00 UTC).',
    ],
    [
      { fetchedAt: timeOf('2023-10-03T20:00:00+04:00').start },
      '… Fetched 3 October 2023, 20:00 (16:00 UTC).',
    ],
    [
      { only: ['UNHCR', 'UNICEF'] },
      '… Only figures of UNHCR and UNICEF are taken into account here.',
    ],
    [
      { taken: [{ indicator: 'arrivals', source: 'UNHCR', recommended: 'Government of Armenia' }] },
      '… Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia.',
    ],
  ])('says what was chosen and what it is not (%#)', (facts, sentence) => {
    expect(said(facts)).toBe(sentence);
  });
});
