import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';
import { hintsOf } from './verify/recordingHints.ts';

const kindOf = (text: string, name = 'x') => recognise(text, hintsOf(name, null))?.kind ?? null;

describe('a recording is told by its content', () => {
  it.each([
    ['odp_timeseries', { data: { timeseries: [] } }],
    ['odp_sublocation', { data: [{ geomaster_name: 'Poland', population_group_id: '1' }] }],
    ['odp_origin', { data: [{ geomaster_name: 'Chad', pop_origin_name: 'Sudan' }] }],
    ['refstat', { page: 1, maxPages: 1, items: [{ year: 2023, coa_iso: 'DEU', refugees: 1 }] }],
    ['refstat', { page: 9, maxPages: 1, items: [] }],
    ['idmc_idu', [{ figure: 1, displacement_type: 'Conflict', displacement_start_date: '' }]],
    ['idmc_idu', { figure: 1, displacement_type: 'Conflict', displacement_start_date: '' }],
    ['hapi', { data: [{ population: 1, population_group: 'REF', reference_period_start: '' }] }],
    ['dtm', { result: [{ numPresentIdpInd: 1 }], isSuccess: true }],
    [null, { url: 'x', body: '{"data":[{"population":1,"reference_period_start":""}]}' }],
    [null, { name: 'x' }],
    [null, [1, 2]],
  ])('%s: %j', (kind, root) => {
    expect(kindOf(JSON.stringify(root))).toBe(kind);
  });

  it.each([
    ['refstat', '"Year","ISO3CoO","ISO3CoA","REF"\n2020,"AFG","PAK",5\n'],
    ['refstat', 'a note\n\nYear,Country of asylum (ISO),Host Community\n2020,PAK,5\n'],
    ['idmc_gidd', 'iso3,country_name,year,conflict_total_displacement\nAB9,Abyei,2014,20\n'],
    ['hapi', 'population,population_status,reference_period_start\n'],
    [null, 'date,value\n2020-01-01,5\n'],
    [null, '{"data":{"timeseries":['],
    [null, ''],
  ])('%s: %j', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('the name says only which group it is', () => {
    const text = JSON.stringify({ data: { timeseries: [] } });
    const named = recognise(text, hintsOf('x-population-group-5460.json', null));
    expect(named?.declared.series[0]).toMatchObject({ key: '5460', measure: 'flow' });
    const unnamed = recognise(text, hintsOf('x.json', null));
    expect(unnamed?.declared.said).toContain('as stock, for this check only');
  });
});
