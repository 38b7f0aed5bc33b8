import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { formatBreakdown } from '#domain/breakdown.ts';
import { otherParts } from '#domain/partition.ts';
import type { SituationData } from '#domain/situation.ts';
import { answersFor } from '#domain/together.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { togetherWords } from './togetherWords.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

interface Wanted {
  readonly indicator: string;
  readonly value?: number;
  readonly source?: string;
  readonly asOf?: string;
  readonly place?: string;
  readonly breakdown?: string;
}

function figuresLike(wanted: Wanted): Figure[] {
  return data.figures.filter(
    (one) =>
      one.indicator === wanted.indicator &&
      (wanted.value === undefined || one.value === wanted.value) &&
      (wanted.source === undefined || one.source === wanted.source) &&
      (wanted.asOf === undefined || one.asOf.text === wanted.asOf) &&
      (wanted.place === undefined || one.place === wanted.place) &&
      (wanted.breakdown === undefined || formatBreakdown(one.breakdown) === wanted.breakdown),
  );
}

function wordsOf(figures: readonly Figure[]) {
  const { situation } = data;
  return togetherWords(answersFor(figures, { situation, known: data.figures }), situation, wording);
}

/** The first figure that fits each, together; the one answer of that operation. */
function statedOf(operation: string, ...wanted: readonly Wanted[]) {
  const figures = wanted.flatMap((one) => figuresLike(one).slice(0, 1));
  return wordsOf(figures).stated.find((one) => one.operation === operation);
}

const GOVERNMENT = 'Government of Armenia';
const arrived = { indicator: 'arrivals', value: 100_632, source: GOVERNMENT };
const residents = { indicator: 'residents', source: 'Center for Truth and Justice', breakdown: '' };
const HOUSED_THEN = '2023-09-28T20:00:00+04:00';

describe('what figures state together', () => {
  it('is the remainder, rounded, beside what sources state of those who remained', () => {
    expect(statedOf('remainder', arrived, residents)).toEqual({
      operation: 'remainder',
      value: 'about 20,000',
      sentence:
        'About 120,000 (Residents, Nagorno-Karabakh; Center for Truth and Justice, 29 Jun 2023) minus 100,632 (Arrivals, Armenia; Government of Armenia, 4 Oct 2023) leaves about 20,000.',
      beside:
        'Sources state 50 to 1,000 (Community representatives, quoted by the UN mission, 1 Oct 2023) and about 90,000 (Armenian official sources, by subtraction, 26 Sept 2023). Those are other statements; nothing here replaces them.',
      notes: [
        'Computed by this page from the stated figures.',
        'Rounded so that it is not more precise than the figures it comes from.',
      ],
      flag: null,
    });
  });

  it('is a remainder that may be nobody, where the base is a range', () => {
    const range = { indicator: 'residents', source: 'Not stated', asOf: '2023-09-29' };
    expect(statedOf('remainder', arrived, range)).toMatchObject({
      value: 'at most 19,368',
      notes: [
        'Computed by this page from the stated figures.',
        'A count stops at 0: the lower end was below it.',
      ],
    });
  });

  it('is a share with both statements named, and told where the base is of another territory', () => {
    expect(statedOf('share', arrived, residents)).toMatchObject({
      value: 'about 84 %',
      sentence:
        'About 84 %: 100,632 (Arrivals, Armenia; Government of Armenia, 4 Oct 2023) of about 120,000 (Residents, Nagorno-Karabakh; Center for Truth and Justice, 29 Jun 2023).',
      notes: [],
    });
    const oblast = { indicator: 'residents', value: 189_085 };
    expect(statedOf('share', arrived, oblast)?.notes).toEqual([
      'This base is of another territory or year.',
    ]);
    const few = { indicator: 'residents', source: 'Government of Azerbaijan' };
    const share = statedOf('share', arrived, few);
    expect(share?.value).toMatch(/^at least 402 %/);
    expect(share?.notes.join(' ')).toContain('larger than the base');
  });

  it('is the sum of ten provinces, flagged beside the total that they miss', () => {
    const [syunik] = figuresLike({
      indicator: 'accommodated',
      place: 'Armenia/Syunik',
      asOf: HOUSED_THEN,
    });
    if (syunik === undefined) throw new Error('Syunik is in the list.');
    const others = otherParts([syunik], data);
    expect(others).toHaveLength(9);
    expect(wordsOf([syunik, ...others])).toEqual({
      stated: [
        {
          operation: 'sum',
          value: '16,853',
          sentence:
            'As of 28 September 2023, 20:00 (16:00 UTC), 10 of 10 parts of "State housing by province" add up to 16,853 people (Government of Armenia).',
          beside: 'The stated total is 17,153: the parts are 300 fewer. Both stay as stated.',
          notes: [],
          flag: 'misses the stated total of 17,153',
        },
      ],
      refused: [],
    });
    expect(wordsOf([syunik, ...others.slice(0, 2)]).stated[0]).toMatchObject({
      beside: 'The stated total is 17,153; 7 of its parts are not among these figures.',
      flag: null,
    });
  });

  it('is a sum that agrees with its total', () => {
    const registered = (breakdown: string) => ({
      indicator: 'registered',
      breakdown,
      asOf: '2023-10-20',
    });
    expect(statedOf('sum', registered('sex=male'), registered('sex=female'))).toMatchObject({
      value: '101,848',
      beside: 'The stated total is 101,848, and the parts agree with it.',
      flag: null,
    });
  });

  it('is a change between two counts of one source', () => {
    const later = { indicator: 'arrivals', value: 13_550, source: GOVERNMENT };
    const earlier = { indicator: 'arrivals', value: 6_650, source: GOVERNMENT };
    const change = statedOf('change', later, earlier);
    expect(change?.value).toBe('up 6,900');
    expect(change?.sentence).toMatch(
      /^Arrivals, Armenia: from 6,650 \(.+\) to 13,550 \(26 Sept 2023, 08:00\), up 6,900 \(Government of Armenia\)\.$/,
    );
  });

  it('is a revision where one number replaces another', () => {
    const housed = (value: number) => ({ indicator: 'accommodated', value, asOf: HOUSED_THEN });
    expect(statedOf('revision', housed(20_236), housed(17_153))).toMatchObject({
      value: 'up 3,083',
      notes: ['The later number replaces the earlier one; nobody came or left.'],
    });
  });

  it('is a range between two sources, and never a change', () => {
    const unhcr = { indicator: 'arrivals', source: 'UNHCR', asOf: '2023-09-29' };
    const wfp = { indicator: 'arrivals', source: 'WFP' };
    const { value, notes } = statedOf('spread', unhcr, wfp) ?? {};
    expect(value).toMatch(/^at least 8\d,\d00 and about 90,000$/);
    expect(notes).toEqual(['This is a range between sources: no change, and no sum.']);
  });

  it('says one reason once for all that it rules out', () => {
    const figures = [arrived, { indicator: 'vehicles_crossed' }].flatMap((one) =>
      figuresLike(one).slice(0, 1),
    );
    expect(wordsOf(figures)).toMatchObject({
      stated: [],
      refused: [{ operations: ['sum', 'difference', 'share', 'remainder'] }],
    });
  });
});
