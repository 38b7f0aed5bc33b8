import { describe, expect, it } from 'vitest';
import { linkOf } from './link.ts';

describe('linkOf', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://Example.org/ä', 'https://example.org/%C3%A4'],
  ])('links %s', (url, link) => {
    expect(linkOf(url)).toBe(link);
  });

  it.each([
    '',
    'page 3 of the report',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'ht\ntps://example.org',
    'https://exam\tple.org',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    '//example.org',
    '/\\example.org',
    'https:/example.org',
    'https:///example.org',
    'https:\\\\example.org',
    'https://user:password@example.org',
    'https://user@example.org',
    'https://example.org/\u202egpj.exe',
    'https://',
    'https://[bad',
  ])('makes no link of %j', (url) => {
    expect(linkOf(url)).toBeNull();
  });
});
