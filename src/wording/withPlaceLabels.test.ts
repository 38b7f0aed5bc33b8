import { describe, expect, it } from 'vitest';
import { withPlaceLabels } from './withPlaceLabels.ts';
import { createWording } from './wording.ts';

const label = { place: 'Nagorno-Karabakh/Stepanakert', label: 'Stepanakert / Khankendi' };

describe('withPlaceLabels', () => {
  const wording = withPlaceLabels(createWording('en'), { placeLabels: [label] });

  it('says both names of a place that has two', () => {
    expect(wording.place('Nagorno-Karabakh/Stepanakert')).toBe('Stepanakert / Khankendi');
  });

  it('leaves every other place as the language says it', () => {
    expect(wording.place('Armenia/Syunik')).toBe('Syunik (Armenia)');
  });
});
