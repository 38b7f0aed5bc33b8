import { describe, expect, it } from 'vitest';
import type { RowFixture } from '#domain/fixtures.ts';
import { aFigure, FIXTURE_ZONE } from '#domain/fixtures.ts';
import { figureSentence } from './figureSentence.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const zone = FIXTURE_ZONE;
const ombudsman = 'Human Rights Ombudsman, Stepanakert';

describe('a figure as a sentence', () => {
  it.each<[RowFixture, string]>([
    [
      { asOf: '2023-10-04', value: 100_632 },
      'As of 4 October 2023, 100,632 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { asOf: '2023-09-24T18:00:00+04:00', value: 377 },
      'As of 24 September 2023, 18:00 (14:00 UTC), 377 people had crossed into Armenia (Government of Armenia).',
    ],
    [
      { asOf: '2023-09-24', value: 30, qualifier: 'about', place: 'Armenia/Syunik' },
      'As of 24 September 2023, about 30 people had crossed into Syunik (Armenia) (Government of Armenia).',
    ],
    [
      {
        indicator: 'evacuated',
        place: 'Nagorno-Karabakh',
        asOf: '2023-09-20',
        value: 10_000,
        qualifier: 'at_least',
        source: ombudsman,
      },
      'As of 20 September 2023, at least 10,000 people had been evacuated in Nagorno-Karabakh (Human Rights Ombudsman, Stepanakert).',
    ],
    [
      {
        indicator: 'residents',
        place: 'Nagorno-Karabakh',
        asOf: '2021',
        value: 25_000,
        qualifier: 'at_most',
        source: 'Government of Azerbaijan',
      },
      'As of 2021, at most 25,000 people lived in Nagorno-Karabakh (Government of Azerbaijan).',
    ],
    [
      {
        indicator: 'remaining',
        place: 'Nagorno-Karabakh',
        asOf: '2023-10-01',
        valueLow: 50,
        valueHigh: 1_000,
        qualifier: 'between',
        source: 'Not stated',
      },
      'As of 1 October 2023, 50 to 1,000 people remained in Nagorno-Karabakh (source not stated).',
    ],
    [
      {
        indicator: 'killed',
        place: 'Nagorno-Karabakh',
        breakdown: 'status=civilian;side=Armenian',
        asOf: '2023-09-20',
        value: 10,
      },
      'As of 20 September 2023, 10 people (civilians, Armenian side) had been killed in Nagorno-Karabakh (Government of Armenia).',
    ],
    [
      { indicator: 'missing_people', place: 'Nagorno-Karabakh', asOf: '2024', value: 1 },
      'As of 2024, 1 person was missing in Nagorno-Karabakh (Government of Armenia).',
    ],
    [
      {
        indicator: 'arrivals_in_period',
        asOf: '2023-09-24/2023-09-25',
        value: 9_000,
        qualifier: 'about',
      },
      'In the period 24 to 25 September 2023, about 9,000 people crossed into Armenia (Government of Armenia).',
    ],
    [
      {
        indicator: 'arrivals_in_period',
        asOf: '2023-09-27/2023-09-27',
        value: 40_000,
        qualifier: 'about',
        source: 'UNHCR',
      },
      'On 27 September 2023, about 40,000 people crossed into Armenia (UNHCR).',
    ],
    [
      {
        indicator: 'planning_figure',
        asOf: '2023-09-29',
        value: 120_000,
        qualifier: 'at_most',
        source: 'UNHCR',
      },
      'As of 29 September 2023, plans were for at most 120,000 people in Armenia (UNHCR).',
    ],
    [
      { indicator: 'vehicles_crossed', unit: 'vehicles', asOf: '2023-09-30', value: 21_043 },
      'As of 30 September 2023, 21,043 vehicles had crossed into Armenia (Government of Armenia).',
    ],
    [
      {
        indicator: 'border_crossings',
        place: 'Ukraine',
        asOf: '2022-02-24',
        value: 79_208,
        source: 'UNHCR',
      },
      'As of 24 February 2022, 79,208 movements across the border were counted for Ukraine (UNHCR).',
    ],
    [
      { indicator: 'tents', unit: 'tents', asOf: '2023-10-01', value: 12 },
      'As of 1 October 2023, 12 tents were counted under "tents" in Armenia (Government of Armenia).',
    ],
    [
      { asOf: '2023-10-04', value: null, status: 'not_reported' },
      'Arrivals, Armenia: no figure was reported as of 4 October 2023 (Government of Armenia).',
    ],
  ])('keeps as-of, qualifier and source (%#)', (given, sentence) => {
    expect(figureSentence(aFigure(given), zone, wording)).toBe(sentence);
  });
});
