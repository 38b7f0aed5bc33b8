import { describe, expect, it } from 'vitest';
import { aFigure } from './fixtures.ts';
import { reportGaps } from './reportGaps.ts';

const HOUR = 3_600_000;
const days = (...texts: string[]) => texts.map((asOf) => aFigure({ asOf }));

describe('stretches without a figure', () => {
  it.each([
    ['days one after another', days('2023-09-24', '2023-09-25', '2023-09-26'), 0, 0],
    ['exactly one cadence', days('2023-09-24', '2023-09-26'), 0, 0],
    ['two days left out', days('2023-09-24', '2023-09-27'), 1, 48],
    ['two gaps, in any order', days('2023-10-10', '2023-09-24', '2023-09-27'), 2, 288],
    ['a month that covers them', days('2023-09', '2023-09-02', '2023-09-20'), 0, 0],
    ['no figure', [], 0, 0],
  ])('%s', (_title, figures, count, hours) => {
    expect(reportGaps(figures, 24)).toEqual({ count, longest: hours * HOUR });
  });

  it('are not ended by a figure without a number', () => {
    const withheld = aFigure({ asOf: '2023-09-26', value: null, status: 'not_reported' });
    const figures = [...days('2023-09-24', '2023-09-28'), withheld];
    expect(reportGaps(figures, 24)).toEqual({ count: 1, longest: 72 * HOUR });
  });
});
