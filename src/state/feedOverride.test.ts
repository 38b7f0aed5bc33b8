import { describe, expect, it } from 'vitest';
import { aSituation } from '#domain/fixtures.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import { feedSourcesOf, HOST_NOT_LISTED } from './feedOverride.ts';

const site = 'https://site.example/corridor/';
const folder = 'https://site.example/corridor/situations/a/';

const archive: FeedDefinition = { kind: 'figures', address: 'figures.csv', marking: 'archive' };
const live: FeedDefinition = {
  kind: 'figures',
  address: 'https://feeds.example/live.csv',
  marking: 'live',
  cadenceHours: 6,
};
const situation = aSituation({ id: 'a', feeds: [archive, live] });
const ask = (feed: string | null) => feedSourcesOf(feed, { situation, folder, site });

describe('the feed that an address asks for', () => {
  it('is left to the manifest where none is asked for', () => {
    expect(ask(null)).toEqual([
      { feed: archive, folder },
      { feed: live, folder },
    ]);
  });

  it('may lie on the page’s own host', () => {
    expect(ask('data/mine.csv')).toEqual([
      {
        feed: {
          kind: 'figures',
          address: 'https://site.example/corridor/data/mine.csv',
          marking: 'live',
        },
        folder: site,
      },
    ]);
  });

  it('keeps what the manifest says of it where the manifest names it', () => {
    expect(ask('https://feeds.example/live.csv')).toEqual([{ feed: live, folder }]);
    expect(ask('situations/a/figures.csv')).toEqual([{ feed: archive, folder }]);
  });

  it('may lie on a host that the manifest reads from', () => {
    expect(ask('https://feeds.example/other.csv?key=1')).toMatchObject([
      { feed: { address: 'https://feeds.example/other.csv?key=1', marking: 'live' } },
    ]);
  });

  it.each([
    ['https://other.example/x.json?token=secret', HOST_NOT_LISTED, 'other.example'],
    ['javascript:alert(1)', 'must_be_http_or_https', null],
    ['data:text/csv,a', 'must_be_http_or_https', null],
    ['//feeds.example/live.csv', 'must_name_its_scheme', null],
    ['https://user:secret@site.example/x.csv', 'must_name_no_password', null],
    ['http://169.254.169.254/latest', 'must_not_be_link_local', null],
    ['http://feeds.example/live.csv', 'must_be_https', null],
  ])('is refused before a request is made: %s', (address, rule, seen) => {
    const refused = ask(address);
    expect(refused).toMatchObject({ reason: 'refused_address', names: [rule] });
    if (seen !== null) expect(refused).toMatchObject({ seen });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});
