import { describe, expect, it } from 'vitest';
import { addressWithoutQuery, FeedError } from './feedError.ts';
import { addressKey, folderOf, requireFeedAddress, resolveFeedAddress } from './feedAddress.ts';

const SITE = 'https://site.example/corridor/';

describe('an address that is fetched', () => {
  it.each([
    ['situations/a/figures.csv', 'https://site.example/corridor/situations/a/figures.csv'],
    ['/mock/slow/figures.csv', 'https://site.example/mock/slow/figures.csv'],
    ['https://feeds.example/x.csv?day=1', 'https://feeds.example/x.csv?day=1'],
  ])('%s becomes %s', (address, expected) => {
    expect(String(resolveFeedAddress(address, SITE))).toBe(expected);
  });

  it.each([
    ['http://127.0.0.1:4600/', 'http://127.0.0.1:4600/mock/a.csv'],
    ['http://intranet.example/', 'http://intranet.example/a.csv'],
    ['http://127.0.0.1:4600/', 'http://localhost:9/a.csv'],
  ])('a page at %s may read %s', (page, address) => {
    expect(String(resolveFeedAddress(address, page))).toBe(address);
  });
});

describe('an address that is refused before any request', () => {
  it.each([
    ['http://feeds.example/x.csv', 'must_be_https'],
    ['javascript:alert(1)', 'must_be_http_or_https'],
    ['JaVaScRiPt:alert(1)', 'must_be_http_or_https'],
    ['java\nscript:alert(1)', 'not_an_address'],
    ['data:text/csv,a', 'must_be_http_or_https'],
    ['blob:https://site.example/1', 'must_be_http_or_https'],
    ['file:///etc/passwd', 'must_be_http_or_https'],
    ['//evil.example/x.csv', 'must_name_its_scheme'],
    ['/\\evil.example/x.csv', 'not_an_address'],
    ['https://user:pass@feeds.example/x.csv', 'must_name_no_password'],
    ['https://169.254.169.254/x.csv', 'must_not_be_link_local'],
    ['https://[fe80::1]/x.csv', 'must_not_be_link_local'],
    ['https://', 'not_an_address'],
  ])('%j: %s', (address, rule) => {
    expect(resolveFeedAddress(address, SITE)).toBe(rule);
  });

  it('throws without the name, password or query in any part of the error', () => {
    const address = 'https://user:secret@feeds.example/x.csv?token=secret#secret';
    const error = caught(() => requireFeedAddress(address, SITE));
    expect(JSON.stringify([error.fault, error.message])).not.toContain('secret');
    expect(error.fault.names).toEqual(['must_name_no_password']);
  });

  it('refuses plain http to another host even from a plain page', () => {
    expect(resolveFeedAddress('http://feeds.example/x.csv', 'http://intranet.example/')).toBe(
      'must_be_https',
    );
  });
});

describe('what is said of an address', () => {
  it.each([
    ['https://a:b@feeds.example:8443/x.csv?token=1#t', 'https://feeds.example:8443/x.csv'],
    ['javascript:alert(1)', 'javascript:'],
    ['figures.csv?token=1', 'figures.csv'],
  ])('%s is spoken of as %s', (address, spoken) => {
    expect(addressWithoutQuery(address)).toBe(spoken);
  });

  it('gives two queries two keys that hold neither of them', () => {
    const keys = ['token=one', 'token=two'].map((query) =>
      addressKey(new URL(`https://feeds.example/x.csv?${query}`)),
    );
    expect(new Set(keys).size).toBe(2);
    expect(keys.join()).not.toContain('token');
  });

  it('gives the folder of a page without its query', () => {
    expect(folderOf('https://site.example/corridor/index.html?feed=x')).toBe(SITE);
  });
});

function caught(run: () => unknown): FeedError {
  try {
    run();
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error('no FeedError was thrown');
}
