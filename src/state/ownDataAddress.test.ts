import { describe, expect, it } from 'vitest';
import { refusedOrigins } from '#feeds/transport/sitePolicy.ts';
import { tableAddress } from './ownDataAddress.ts';

const BASE = 'https://charts.example/';

function hrefOf(pasted: string): string {
  const address = tableAddress(pasted, BASE);
  return typeof address === 'string' ? address : address.url.href;
}

describe('a pasted address', () => {
  it.each([
    [
      'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/edit?usp=sharing#gid=7',
      'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/export?format=csv&gid=7',
    ],
    [
      'https://docs.google.com/spreadsheets/u/0/d/1AbCdEfGhIjK/edit',
      'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/export?format=csv',
    ],
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX-1v/pubhtml?gid=3&single=true',
      'https://docs.google.com/spreadsheets/d/e/2PACX-1v/pub?gid=3&single=true&output=csv',
    ],
    [' https://data.example/figures.csv?key=1 ', 'https://data.example/figures.csv?key=1'],
    ['http://data.example/figures.csv', 'must_be_https'],
    ['javascript:alert(1)', 'must_be_http_or_https'],
  ])('%s is read as %s', (pasted, href) => {
    expect(hrefOf(pasted)).toBe(href);
  });

  it('of a sheet names the hosts that its answer comes from', () => {
    const address = tableAddress('https://docs.google.com/spreadsheets/d/1AbCdEfGhIjK/edit', BASE);
    expect(typeof address === 'string' ? [] : address.hosts).toEqual([
      'https://docs.google.com',
      'https://*.googleusercontent.com',
    ]);
  });
});

describe('the policy of a site', () => {
  const own = 'https://charts.example';
  it.each([
    ["default-src 'none'; connect-src 'self'", ['https://data.example']],
    ["connect-src 'self' https://data.example", []],
    ["default-src 'self'", ['https://data.example']],
    ["script-src 'self'", []],
    [null, []],
  ])('%s refuses of another host: %j', (policy, refused) => {
    expect(refusedOrigins(['https://data.example', own], policy, own)).toEqual(refused);
  });
});
