import { describe, expect, it } from 'vitest';
import { headersOfKind, kindOf, readFrameAncestors } from './policy.mjs';

const policyOf = (...given: Parameters<typeof headersOfKind>) =>
  headersOfKind(...given)['Content-Security-Policy']?.split('; ');

describe('the policy', () => {
  it.each([
    ['/', 'page'],
    ['/index.html', 'page'],
    ['/embed.html', 'embed'],
    ['/embed/some-situation/pace.en.html', 'embed'],
    ['/embed/published.json', 'embed'],
    ['/embed.js', 'script'],
    ['/assets/index-B1x.js', 'asset'],
    ['/situations/index.json', 'data'],
    ['/favicon.svg', 'other'],
    ['/embedded.txt', 'other'],
  ])('takes %s for %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('allows the page scripts and styles of its own folder only', () => {
    expect(policyOf('page')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'none'",
      "frame-src 'self'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types corridor-scripts',
    ]);
  });

  it('lets any site frame an embed, which starts no worker, and changes nothing else of the policy', () => {
    const others = (part: string) => !/^(frame-ancestors|trusted-types) /.test(part);
    expect(policyOf('embed')?.filter(others)).toEqual(policyOf('page')?.filter(others));
    // Not even `*`: it would keep out hosts without an origin, as a sandboxed preview.
    expect(policyOf('embed')?.join()).not.toContain('frame-ancestors');
    expect(policyOf('embed', { frameAncestors: ['*'] })).toEqual(policyOf('embed'));
    expect(policyOf('page', { framePage: true })?.join()).not.toContain('frame-ancestors');
    expect(policyOf('embed')).toContain("trusted-types 'none'");
  });

  it('adds the hosts of feeds to what may be read', () => {
    const feedOrigins = ['https://a.example.org', 'http://localhost:8080'];
    expect(policyOf('page', { feedOrigins })).toContain(
      "connect-src 'self' https://a.example.org http://localhost:8080",
    );
  });

  it.each([
    [[], false, "'self'", "'self'"],
    [
      ['https://a.example', 'https://*.b.example:8443'],
      false,
      "'self'",
      "'self' https://a.example https://*.b.example:8443",
    ],
    [['https://a.example'], true, "'self' https://a.example", "'self' https://a.example"],
  ] as const)(
    'lets %j frame embeds besides the site itself, and the page too when it is said: %s',
    (frameAncestors, framePage, page, embed) => {
      const options = { frameAncestors, framePage };
      expect(policyOf('page', options)).toContain(`frame-ancestors ${page}`);
      expect(policyOf('embed', options)).toContain(`frame-ancestors ${embed}`);
    },
  );

  it.each([
    "https://a.example; script-src 'unsafe-inline'",
    'https://a.example;',
    "'unsafe-inline'",
    'https:',
    'https://*',
    'https://a.example/path',
    'https://u:p@a.example',
    'a.example',
    '* https://a.example',
    'https://a.example,https://b.example',
  ])('refuses %s as those that frame', (text) => {
    expect(() => readFrameAncestors(text)).toThrow('may not stand among those that frame');
    expect(() => headersOfKind('embed', { frameAncestors: [text] })).toThrow('may not stand');
  });

  it('reads who may frame from one line', () => {
    expect(readFrameAncestors(' https://a.example  https://b.example ')).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(readFrameAncestors('')).toEqual([]);
    expect(readFrameAncestors('*')).toEqual(['*']);
  });

  it('opens embeds, data, assets and the script of embeds to other sites, the page to none', () => {
    const open = (kind: Parameters<typeof headersOfKind>[0]) => {
      const headers = headersOfKind(kind);
      return [headers['Access-Control-Allow-Origin'], headers['Cross-Origin-Resource-Policy']];
    };
    for (const kind of ['embed', 'data', 'asset', 'script'] as const)
      expect(open(kind), kind).toEqual(['*', 'cross-origin']);
    for (const kind of ['page', 'other'] as const)
      expect(open(kind), kind).toEqual([undefined, undefined]);
  });

  it.each([
    '*',
    'https:',
    'https://a.example.org/path',
    "https://a.org; script-src 'unsafe-inline'",
  ])('refuses %s as the host of a feed', (origin) => {
    expect(() => headersOfKind('page', { feedOrigins: [origin] })).toThrow('is not an origin');
  });
});
