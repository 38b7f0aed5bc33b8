import { describe, expect, it } from 'vitest';
import { addressFor, hintsOf } from './recordingHints.ts';

describe('how a recording was asked for', () => {
  it('is read from its address where it has one', () => {
    const address =
      'https://data.example/population/get/timeseries?sv_id=54&population_group=5114,5136&frequency=month';
    expect(hintsOf('group-5478.json', address)).toMatchObject({
      groups: ['5114', '5136'],
      situation: '54',
      frequency: 'month',
      fromDate: null,
      by: 'address',
    });
  });

  it.each([
    [
      'get-timeseries-sv-id-54-population-group-5478-frequency-day-fromdate-1900-01-01.json',
      ['5478'],
    ],
    ['get-sublocation-population-group-54595478-forcesublocation-0.json', ['5459', '5478']],
    ['sublocation_population_group=5550,5551.json', ['5550', '5551']],
  ])('else from a name that was made of one: %s', (name, groups) => {
    expect(hintsOf(name, null)).toMatchObject({ groups, by: 'name' });
  });

  it('else is not known', () => {
    expect(hintsOf('unhcr_get-timeseries.json', null)).toMatchObject({ groups: [], by: 'nothing' });
  });

  it('makes an address for the adapter, with what is known', () => {
    const hints = hintsOf('x-population-group-5478-fromdate-1900-01-01.json', null);
    expect(addressFor('get/sublocation', hints)).toBe(
      'https://recorded.example/get/sublocation?population_group=5478&fromDate=1900-01-01',
    );
  });
});
