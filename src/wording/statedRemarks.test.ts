import { describe, expect, it } from 'vitest';
import { aFigure, figuresOf, FIXTURE_ZONE } from '#domain/fixtures.ts';
import { statedSentences } from './statedSentences.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const zone = FIXTURE_ZONE;

describe('what stands beside a figure', () => {
  it('is another number that its source gave for that moment', () => {
    const at = { asOf: '2023-09-26T08:00:00+04:00', published: '2023-09-26' };
    const known = figuresOf([
      { ...at, value: 13_350 },
      { ...at, value: 13_550 },
    ]);
    const [figure] = known.filter(({ value }) => value === 13_550);
    if (figure === undefined) throw new Error('It is stated.');
    expect(statedSentences({ figure, base: null, known, zone }, wording)).toEqual([
      'As of 26 September 2023, 08:00 (04:00 UTC), 13,550 people had crossed into Armenia (Government of Armenia).',
      'The same source also gave 13,350 for that moment.',
    ]);
  });

  it('is that it must not be used, or that its time had not come', () => {
    const [wrong] = [aFigure({ role: 'rejected', asOf: '2023-10-04' })];
    expect(statedSentences({ figure: wrong, base: null, known: [], zone }, wording)[1]).toBe(
      'This statement is rejected as a wrong copy; it is not for use.',
    );
    const figure = aFigure({ asOf: '2099-10-04', toCome: true });
    expect(statedSentences({ figure, base: null, known: [figure], zone }, wording)).toEqual([
      'As of 4 October 2099, 100 people had crossed into Armenia (Government of Armenia).',
      'That time had not come when this was stated.',
    ]);
  });
});
