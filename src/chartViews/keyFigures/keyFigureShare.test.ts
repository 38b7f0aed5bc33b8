import { describe, expect, it } from 'vitest';
import { aSituation, figuresOf, type RowFixture } from '#domain/fixtures.ts';
import type { SituationData } from '#domain/situation.ts';
import { createWording } from '#wording/wording.ts';
import { buildKeyFigures } from './keyFigures.ts';

const wording = createWording('en');
const RESIDENTS: RowFixture = {
  indicator: 'residents',
  place: 'Riverland',
  asOf: '2023-06-29',
  value: 120_000,
};

/** The key figure "share" of a manifest that declares it of these rows. */
function shareOf(row: RowFixture, base: RowFixture = RESIDENTS) {
  const indicator = row.indicator ?? 'arrivals';
  const selector = { indicator: 'residents', place: 'Riverland' };
  const situation = aSituation({
    denominators: [{ id: 'before', label: 'Before', selector, asOf: '2023-06-29' }],
    keyFigures: [{ id: 'share', kind: 'share', label: 'Share', selector: { indicator } }],
  });
  const data: SituationData = {
    situation,
    figures: figuresOf([row, base]),
    rejected: [],
    setAside: [],
    notes: [],
    received: 2,
    events: [],
    marking: 'archive',
  };
  return buildKeyFigures(data, { knownAt: null, base: null }, wording)[0];
}

describe('a key figure that a manifest declares as a share', () => {
  it('is stated of people who have come since the start', () => {
    expect(shareOf({ value: 60_000 })).toMatchObject({ value: '50 %', refused: null });
  });

  it.each([
    [
      'vehicles',
      { indicator: 'vehicles_crossed', unit: 'vehicles' },
      'Vehicles crossed counts vehicles and Residents counts people; none is turned into the other.',
    ],
    [
      'movements',
      { indicator: 'border_crossings' },
      'Border crossings counts movements and Residents counts people; one person can make several movements.',
    ],
    [
      'a plan',
      { indicator: 'planning_figure' },
      'A plan is not a count: Planning figure (a number prepared for) and Residents (stock, a number at one time).',
    ],
  ] as const)('is refused for %s, with the reason', (_title, row, refused) => {
    expect(shareOf(row)).toMatchObject({ refused, value: '' });
  });

  it('is refused where the base may be nobody', () => {
    expect(shareOf({ value: 0 }, { ...RESIDENTS, value: 0 })?.refused).toBe(
      'The base, Residents, may be zero.',
    );
  });
});
