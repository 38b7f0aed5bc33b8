import { describe, expect, it } from 'vitest';
import { creditsOf, licencesOfFeed } from './feedCredits.ts';
import { aSituation } from './fixtures.ts';
import type { FeedDefinition } from './situation.ts';

const FEED: FeedDefinition = { kind: 'dtm', address: 'dtm.csv', marking: 'live' };
const OWN = { name: 'CC BY 4.0', url: 'https://example.org/by', credit: 'Example Agency' };
const DTM_CREDIT =
  'Source: International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)';

describe('the credit line of a provider', () => {
  it.each([
    ['dtm', DTM_CREDIT],
    ['idmc_idu', 'Source: Internal Displacement Monitoring Centre (IDMC)'],
    ['idmc_gidd', 'Source: Internal Displacement Monitoring Centre (IDMC)'],
  ] as const)('of %s is shown whatever the configuration says', (kind, credit) => {
    expect(licencesOfFeed({ ...FEED, kind }).map((one) => one.credit)).toEqual([credit]);
    expect(licencesOfFeed({ ...FEED, kind, licence: OWN }).map((one) => one.credit)).toEqual([
      'Example Agency',
      credit,
    ]);
  });

  it('that the configuration has is not said twice', () => {
    const licence = { ...OWN, credit: `${DTM_CREDIT}, https://dtm.iom.int` };
    expect(licencesOfFeed({ ...FEED, licence })).toEqual([licence]);
  });
});

it('A page shows the licence of the situation first, then each of its feeds once', () => {
  const situation = aSituation({
    feeds: [
      { ...FEED, kind: 'hapi', licence: OWN },
      { ...FEED, kind: 'odp_timeseries', licence: OWN },
      { ...FEED, kind: 'idmc_idu' },
      { ...FEED, kind: 'idmc_gidd' },
      { ...FEED, kind: 'figures' },
    ],
  });
  expect(creditsOf(situation).map(({ credit }) => credit)).toEqual([
    'Test',
    'Example Agency',
    'Source: Internal Displacement Monitoring Centre (IDMC)',
  ]);
});
