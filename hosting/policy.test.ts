import { describe, expect, it } from 'vitest';
import { headersOfKind, kindOf } from './policy.mjs';

const policyOf = (...given: Parameters<typeof headersOfKind>) =>
  headersOfKind(...given)['Content-Security-Policy']?.split('; ');

describe('the policy', () => {
  it.each([
    ['/', 'page'],
    ['/index.html', 'page'],
    ['/embed.html', 'embed'],
    ['/embed/some-situation/pace.en.html', 'embed'],
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
    expect(policyOf('embed')).toContain('frame-ancestors *');
    expect(policyOf('embed')).toContain("trusted-types 'none'");
  });

  it('adds the hosts of feeds to what may be read', () => {
    const feedOrigins = ['https://a.example.org', 'http://localhost:8080'];
    expect(policyOf('page', { feedOrigins })).toContain(
      "connect-src 'self' https://a.example.org http://localhost:8080",
    );
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
