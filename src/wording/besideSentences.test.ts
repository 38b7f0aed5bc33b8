import { beforeAll, describe, expect, it } from 'vitest';
import { besideOf } from '#domain/beside.ts';
import type { Figure } from '#domain/figure.ts';
import { aSituation, figuresOf, type RowFixture } from '#domain/fixtures.ts';
import type { Situation, SituationData } from '#domain/situation.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { besideRange, besideSentences, whySentences } from './besideSentences.ts';
import { createWording } from './wording.ts';

const ENGLISH = createWording('en');

function besideRows(rows: readonly RowFixture[], situation: Situation = aSituation()) {
  const figures = figuresOf(rows);
  const [reference] = figures;
  if (reference === undefined) throw new Error('There is no row.');
  return besideOf(situation, figures, reference);
}

const A = { source: 'A' } as const;
const B = { source: 'B' } as const;

describe('the range between sources, in words', () => {
  it.each([
    [
      'two numbers',
      [
        { ...A, value: 2 },
        { ...B, value: 25 },
      ],
      'from 2 to 25',
    ],
    ['one source', [{ ...A, value: 200, qualifier: 'at_least' }], 'at least 200'],
    [
      'the same number',
      [
        { ...A, value: 223 },
        { ...B, value: 223 },
      ],
      '223, from all 2 sources',
    ],
    [
      'an open top',
      [
        { ...A, value: 192 },
        { ...B, value: 200, qualifier: 'at_least' },
      ],
      'from 192 to at least 200',
    ],
    [
      'an open bottom',
      [
        { ...A, value: 25_000, qualifier: 'at_most' },
        { ...B, value: 145_053 },
      ],
      'from at most 25,000 to 145,053',
    ],
    [
      'a hedge beside an open end',
      [
        { ...A, value: 114_400, qualifier: 'about' },
        { ...B, value: 123_000, qualifier: 'at_least' },
      ],
      'from about 114,400 to at least 123,000',
    ],
    [
      'a range that reaches over a number',
      [
        { ...A, valueLow: 50, valueHigh: 1000, qualifier: 'between' },
        { ...B, value: 60 },
      ],
      'from 50 to 1,000',
    ],
  ] satisfies [string, RowFixture[], string][])('%s: %j', (_title, rows, words) => {
    expect(besideRange(besideRows(rows), ENGLISH)).toBe(words);
  });

  it('says how far two numbers lie apart, no more precisely than they were stated', () => {
    const exact = besideRows([
      { ...A, value: 42_500 },
      { ...B, value: 42_502 },
    ]);
    expect(besideSentences(exact, ENGLISH)).toContain('They lie 2 apart.');
    const open = besideRows([
      { ...A, value: 5 },
      { ...B, value: 9, qualifier: 'at_least' },
    ]);
    expect(besideSentences(open, ENGLISH).join(' ')).not.toContain('apart');
  });

  it('says that a growing count differs by its time alone', () => {
    const rows = [
      { ...A, asOf: '2023-09-25T00:00:00+04:00', value: 1510 },
      { ...B, asOf: '2023-09-25T11:30:00+04:00', value: 4850 },
    ];
    expect(besideSentences(besideRows(rows), ENGLISH).at(-1)).toBe(
      'Up to 12 hours lie between these times: a count that grows differs by that alone.',
    );
  });
});

describe('the archive', () => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });
  const figureWith = (indicator: string, value: number): Figure => {
    const found = data.figures.find((one) => one.indicator === indicator && one.value === value);
    if (found === undefined) throw new Error('There is no such figure.');
    return found;
  };

  it('has 26,600 and 40,000 on its peak day', () => {
    const peak = besideOf(data.situation, data.figures, figureWith('arrivals_in_period', 26_600));
    expect(besideRange(peak, ENGLISH)).toBe('from 26,600 to 40,000');
    expect(besideSentences(peak, ENGLISH)).toEqual([
      'Lowest: about 26,600 (Government of Armenia). Highest: about 40,000 (UNHCR).',
      'They lie about 13,000 apart.',
      'Range between sources for the same period; it is no confidence interval.',
    ]);
    expect(whySentences(peak, ENGLISH)).toEqual([
      'Government of Armenia is recommended: first in this situation’s order for “Arrivals in a period” that states a figure.',
    ]);
  });
});

describe('why a source is recommended', () => {
  const declared = aSituation({
    sources: [{ id: 'a', name: 'A' }],
    preferred: { arrivals: ['a'] },
  });
  const rows = [
    { ...B, asOf: '2023-09-25' },
    { ...A, asOf: '2023-10-25' },
  ];

  it.each([
    ['nobody declared an order', rows, aSituation(), 'no order of sources is declared'],
    ['only one states it', [B], aSituation(), 'because no other source states this'],
    ['the order names none', [B], declared, 'names none of these. There is no headline figure'],
    ['it is silent then', rows, declared, 'A states nothing within this time.'],
  ])('%s', (_title, stated, situation, words) => {
    expect(whySentences(besideRows(stated, situation), ENGLISH).join(' ')).toContain(words);
  });
});
