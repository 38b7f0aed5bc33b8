import { aRow, aSituation, type RowFixture } from '../fixtures.ts';
import { mergeReferences } from '../mergeReferences.ts';
import type { Situation, SituationData } from '../situation.ts';

export const DAY = '2023-09-25';

/** A situation of these rows alone, read as a feed is. For tests. */
export function dataOf(
  rows: readonly RowFixture[],
  situation: Partial<Situation> = {},
): SituationData {
  const read = mergeReferences(
    rows.map((row, index) => aRow({ asOf: DAY, ...row, row: index + 1 })),
  );
  return {
    situation: aSituation(situation),
    ...read,
    setAside: [],
    notes: [],
    received: rows.length,
    events: [],
    marking: 'archive',
  };
}

/** A count of people who were killed. */
export const cell = (breakdown: string, value: number, more: RowFixture = {}): RowFixture => ({
  indicator: 'killed',
  breakdown,
  value,
  ...more,
});
