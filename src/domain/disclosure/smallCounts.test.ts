import { describe, expect, it } from 'vitest';
import type { RowFixture } from '../fixtures.ts';
import type { Situation, SituationData } from '../situation.ts';
import { cell, dataOf, DAY } from './countFixtures.ts';
import { HIDDEN_NOTE, withSmallCountsHidden } from './smallCounts.ts';

const hide = (rows: readonly RowFixture[], under = 10, situation: Partial<Situation> = {}) =>
  withSmallCountsHidden(dataOf(rows, situation), { under });

/** Breakdown or place, value and why it is missing. */
const told = ({ figures }: SituationData) =>
  figures
    .map(({ breakdown, place, asOf, value, notes }) =>
      [
        breakdown.map((pair) => pair.join('=')).join(';') || place,
        asOf.text === DAY ? '' : asOf.text,
        value ?? notes[0] ?? 'unknown',
      ].join(' '),
    )
    .sort();

describe('small counts of people', () => {
  it('are hidden by sex and age, with the next smallest that would give them away', () => {
    expect(
      told(hide([cell('', 60), cell('age=child', 4), cell('age=adult', 40), cell('age=old', 16)])),
    ).toEqual([
      'Armenia  60',
      'age=adult  40',
      `age=child  ${HIDDEN_NOTE.small}`,
      `age=old  ${HIDDEN_NOTE.beside}`,
    ]);
  });

  it('are hidden at the second level of places, and stay in totals of countries and provinces', () => {
    const places: readonly (readonly [string, number])[] = [
      ['Sudan', 7],
      ['Sudan/Gedaref', 5],
      ['Sudan/Gedaref/Basundah', 3],
    ];
    const rows = places.map(([place, value]) => cell('', value, { place }));
    expect(told(hide(rows))).toEqual(
      ['Sudan  7', `Sudan/Gedaref/Basundah  ${HIDDEN_NOTE.small}`, 'Sudan/Gedaref  5'].sort(),
    );
  });

  it('are told by a P-code of the second level where the place is a name alone', () => {
    const rows = [
      cell('', 3, { place: 'Basundah', placeCode: 'SD12002' }),
      cell('', 3, { place: 'Gedaref', placeCode: 'SD12' }),
    ];
    expect(told(hide(rows))).toEqual([`Basundah  ${HIDDEN_NOTE.small}`, 'Gedaref  3']);
  });

  it('leave no number behind: not in values, ids, notes, revisions or the order of rows', () => {
    const { figures } = hide([
      cell('age=child', 7, { note: 'seven children' }),
      cell('age=child', 12, { revises: 7, published: '2023-09-27' }),
      cell('', 60),
    ]);
    const hidden = figures.filter(({ status }) => status === 'suppressed');
    // A later number of the same time would tell that there was another.
    expect(hidden).toHaveLength(2);
    for (const figure of hidden) {
      expect(figure).toMatchObject({ value: null, valueLow: null, valueHigh: null, revises: null });
      expect(figure.quantity).toEqual({ known: false, reason: 'suppressed' });
      expect(JSON.stringify([figure.id, figure.notes, figure.references])).not.toMatch(
        /seven|-7|"revises":7/,
      );
    }
    expect(new Set(figures.map(({ id }) => id)).size).toBe(3);
  });

  it('are hidden in what other sources say of the same time, too', () => {
    const rows = [
      cell('', 60),
      cell('sex=female', 8),
      cell('sex=male', 52),
      cell('sex=male', 51, { source: 'UNHCR' }),
    ];
    expect(told(hide(rows)).filter((text) => text.startsWith('sex=male'))).toEqual([
      `sex=male  ${HIDDEN_NOTE.beside}`,
      `sex=male  ${HIDDEN_NOTE.beside}`,
    ]);
  });

  it('cannot be told from the day before or after', () => {
    const day = (asOf: string, female: number, male: number) => [
      cell('', female + male, { asOf }),
      cell('sex=female', female, { asOf }),
      cell('sex=male', male, { asOf }),
    ];
    const rows = [...day('2023-09-24', 30, 40), ...day(DAY, 8, 52), ...day('2023-09-26', 12, 52)];
    // The 52 of the 26th is the 52 that hides the 8; with it goes the 12, by which it could be computed.
    expect(told(hide(rows)).filter((text) => !text.includes('hidden'))).toEqual(
      [
        'Armenia 2023-09-24 70',
        'Armenia  60',
        'Armenia 2023-09-26 64',
        'sex=female 2023-09-24 30',
        'sex=male 2023-09-24 40',
      ].sort(),
    );
  });

  it('cannot be told from declared parts or from periods within a period', () => {
    const place = 'Sudan/Gedaref/Basundah';
    const flow = (asOf: string, value: number): RowFixture => ({
      indicator: 'arrivals_in_period',
      place,
      asOf,
      value,
    });
    const rows = [
      flow('2023-09-01/2023-09-03', 100),
      flow('2023-09-01', 4),
      flow('2023-09-02', 30),
      flow('2023-09-03', 66),
    ];
    expect(told(hide(rows)).filter((text) => text.includes('hidden'))).toHaveLength(2);
    const whole = { indicator: 'killed', place: 'Armenia' };
    const parts = ['child', 'adult'].map((age) => ({
      indicator: 'killed',
      breakdown: [['age', age]] as const,
    }));
    const partition = { id: 'age', label: 'Age', whole, parts };
    const some = hide([cell('', 30), cell('age=child', 5), cell('age=adult', 25)], 10, {
      partitions: [partition],
    });
    expect(told(some)).toHaveLength(3);
    expect(some.figures.filter(({ value }) => value !== null)).toHaveLength(1);
  });

  it('lose their numbers in rows that were set aside', () => {
    const data = dataOf([]);
    const row = { row: 1, reason: 'bad_qualifier', column: 'qualifier', seen: 'some' } as const;
    const cells = {
      indicator: 'killed',
      breakdown: 'age=child',
      value: '3',
      note: 'three',
      source: 'A',
    };
    const { setAside } = withSmallCountsHidden(
      { ...data, setAside: [{ ...row, cells }] },
      { under: 10 },
    );
    expect(setAside[0]?.cells).toEqual({ ...cells, value: '', note: '' });
    const coarse = { ...row, cells: { ...cells, breakdown: '' } };
    expect(withSmallCountsHidden({ ...data, setAside: [coarse] }, { under: 10 }).setAside).toEqual([
      coarse,
    ]);
  });
});
