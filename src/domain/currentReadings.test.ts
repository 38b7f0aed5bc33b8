import { describe, expect, it } from 'vitest';
import { currentReadings } from './currentReadings.ts';
import { figuresOf } from './fixtures.ts';

const DAY = '2022-02-24';

describe('currentReadings', () => {
  it('keeps the last published value of a day and tells the replaced ones apart', () => {
    const figures = figuresOf([
      { asOf: DAY, value: 79_208, published: '2022-03-05' },
      { asOf: DAY, value: 79_315, published: '2022-03-09' },
      { asOf: '2022-02-25', value: 194_365, published: '2022-03-05' },
    ]);
    const { current, replaced } = currentReadings(figures);
    expect(current.map((figure) => figure.value).sort()).toEqual([194_365, 79_315]);
    expect(replaced.map((figure) => figure.value)).toEqual([79_208]);
  });

  it('compares sources instead of letting one replace another', () => {
    const figures = figuresOf([
      { asOf: DAY, value: 500, source: 'One', published: '2022-03-05' },
      { asOf: DAY, value: 700, source: 'Other', published: '2022-03-09' },
    ]);
    expect(currentReadings(figures).replaced).toEqual([]);
  });

  it('lets a press count beside such a feed replace no other count of its day', () => {
    const figures = figuresOf([
      { asOf: '2022-03-03', value: 1_038_583, published: '2022-03-03' },
      { asOf: '2022-03-03', value: 1_200_000, published: '2022-03-05' },
    ]).map((figure) => ({
      ...figure,
      references: figure.references.map((reference) => ({ ...reference, vintage: false })),
    }));
    expect(currentReadings(figures)).toEqual({ current: figures, replaced: [] });
  });
});
