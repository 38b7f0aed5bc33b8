import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRows } from './arbitraries.ts';
import type { CombineRefusal } from './combine.ts';
import { addFigures, mayAdd } from './combine.ts';
import type { RowFixture } from './fixtures.ts';
import { aFigure, aSituation } from './fixtures.ts';
import { mergeReferences } from './mergeReferences.ts';
import { atLeast, exactly } from './quantity.ts';

const housed = (place: string, given: RowFixture = {}) =>
  aFigure({ indicator: 'accommodated', place: `Armenia/${place}`, ...given });
const killed = (breakdown: string, given: RowFixture = {}) =>
  aFigure({ indicator: 'killed', place: 'Nagorno-Karabakh', breakdown, ...given });

const SITUATION = aSituation({
  partitions: [
    {
      id: 'provinces',
      label: 'Provinces',
      whole: { indicator: 'accommodated', place: 'Armenia' },
      parts: ['Syunik', 'Kotayk', 'Ararat'].map((name) => ({
        indicator: 'accommodated',
        place: `Armenia/${name}`,
      })),
    },
    {
      id: 'status',
      label: 'Civilian and military',
      whole: { indicator: 'killed', breakdown: [['side', 'Armenian']] },
      parts: ['civilian', 'military'].map((status) => ({
        indicator: 'killed',
        breakdown: [
          ['status', status],
          ['side', 'Armenian'],
        ],
      })),
    },
  ],
});

describe('mayAdd', () => {
  it.each([
    [
      'two sources for the same thing',
      housed('Syunik'),
      housed('Syunik', { source: 'UNHCR' }),
      'two_sources',
    ],
    ['two readings of one time', housed('Syunik'), housed('Syunik', { value: 7 }), 'two_readings'],
    ['one figure and itself', housed('Syunik'), housed('Syunik'), 'same_figure'],
    [
      'a stock and a running count',
      aFigure(),
      aFigure({ indicator: 'remaining' }),
      'stock_and_flow',
    ],
    [
      'a running count and a flow',
      aFigure(),
      aFigure({ indicator: 'arrivals_in_period', asOf: '2023-09-25/2023-09-25' }),
      'stock_and_flow',
    ],
    ['a count and a plan', aFigure(), aFigure({ indicator: 'planning_figure' }), 'plan_and_count'],
    [
      'people and movements',
      aFigure(),
      aFigure({ indicator: 'left_armenia' }),
      'people_and_movements',
    ],
    [
      'people and households',
      housed('Syunik'),
      housed('Kotayk', { unit: 'households' }),
      'two_units',
    ],
    [
      'people and vehicles',
      aFigure(),
      aFigure({ indicator: 'vehicles_crossed', unit: 'vehicles' }),
      'two_units',
    ],
    [
      'two definitions',
      killed('side=Armenian'),
      killed('cause=fuel depot explosion'),
      'two_definitions',
    ],
    [
      'two counts since different days',
      killed('since=2023-09-19'),
      killed('since=2023-09-24;side=Armenian'),
      'two_definitions',
    ],
    [
      'the same people in two indicators',
      aFigure({ indicator: 'evacuated' }),
      aFigure(),
      'same_people',
    ],
    [
      'a province and its country',
      housed('Syunik'),
      aFigure({ indicator: 'accommodated' }),
      'part_and_whole',
    ],
    [
      'civilians and all killed of their side',
      killed('status=civilian;side=Armenian'),
      killed('side=Armenian'),
      'part_and_whole',
    ],
    ['children and everyone', aFigure({ breakdown: 'age=child' }), aFigure(), 'part_and_whole'],
    [
      'parts of two sources',
      housed('Syunik'),
      housed('Kotayk', { source: 'UNHCR' }),
      'two_sources',
    ],
    ['parts of two times', housed('Syunik'), housed('Kotayk', { asOf: '2023-09-26' }), 'two_times'],
    [
      'places that the manifest does not declare disjoint',
      housed('Syunik'),
      housed('Goris and Vayk centres'),
      'not_declared',
    ],
    ['the two sides', killed('side=Armenian'), killed('side=Azerbaijani'), 'not_declared'],
    ['an unknown indicator', aFigure({ indicator: 'unheard_of' }), aFigure(), 'unknown_indicator'],
    [
      'a source that is not stated',
      aFigure({ source: 'Not stated' }),
      aFigure(),
      'source_not_stated',
    ],
    ['a rejected copy', housed('Syunik', { role: 'rejected' }), housed('Kotayk'), 'rejected'],
  ] satisfies [string, ...unknown[]][])('refuses %s', (_title, one, other, reason) => {
    expect(mayAdd(one, other, SITUATION)).toMatchObject({ allowed: false, reason });
    expect(mayAdd(other, one, SITUATION)).toEqual(mayAdd(one, other, SITUATION));
  });

  it.each([
    ['declared provinces', housed('Syunik'), housed('Kotayk')],
    [
      'civilian and military of one side',
      killed('status=civilian;side=Armenian'),
      killed('side=Armenian;status=military'),
    ],
  ])('allows %s in one statement', (_title, one, other) => {
    expect(mayAdd(one, other, SITUATION)).toEqual({ allowed: true });
  });

  it('does not depend on which of the two comes first', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const [one, other] = mergeReferences(rows).figures;
        if (one === undefined || other === undefined) return;
        expect(mayAdd(one, other, SITUATION)).toEqual(mayAdd(other, one, SITUATION));
      }),
    );
  });
});

describe('addFigures', () => {
  it('adds the parts of one statement with their hedges', () => {
    const parts = [housed('Syunik'), housed('Kotayk', { qualifier: 'at_least' }), housed('Ararat')];
    expect(addFigures(parts, SITUATION)).toMatchObject({ allowed: true, quantity: atLeast(300) });
    expect(addFigures([housed('Syunik')], SITUATION)).toMatchObject({ quantity: exactly(100) });
  });

  it.each([
    [
      'a source that does not fit',
      [housed('Syunik'), housed('Kotayk', { source: 'UNHCR' })],
      'two_sources',
    ],
    [
      'two readings of one part',
      [housed('Syunik'), housed('Kotayk'), housed('Kotayk', { value: 7 })],
      'two_readings',
    ],
    ['nothing', [], 'not_declared'],
  ] satisfies [string, ReturnType<typeof housed>[], CombineRefusal][])(
    'refuses %s',
    (_title, figures, reason) => {
      expect(addFigures(figures, SITUATION)).toMatchObject({ allowed: false, reason });
    },
  );
});
