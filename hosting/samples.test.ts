import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeSamples } from './samples.mjs';

describe('the samples for other servers', () => {
  it.each(Object.entries(makeSamples()))('%s is what policy.mjs says today', (name, text) => {
    const committed = readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
    expect(committed, 'run: npm run headers').toBe(text);
  });

  it('say who may frame embeds in all three, from one setting', () => {
    const samples = makeSamples({ frameAncestors: ['https://a.example', 'https://b.example'] });
    for (const text of Object.values(samples)) {
      expect(text).toContain("frame-ancestors 'self' https://a.example https://b.example;");
      expect(text).not.toContain('frame-ancestors *');
      expect(text).toContain("frame-ancestors 'self';");
    }
  });

  it('put the sub-path before every path, and refuse one that would end a rule', () => {
    const samples = makeSamples({ base: '/reports/corridor/' });
    expect(
      samples['nginx.conf']?.match(/^\tlocation (= |\^~ )?\/(?!reports\/corridor)/gm),
    ).toBeNull();
    expect(samples.Caddyfile?.match(/path( \/reports\/corridor\/\S*)+\n/g)).toHaveLength(6);
    expect(samples._headers?.match(/^\/(?!reports\/corridor\/)/gm)).toBeNull();
    for (const base of ['reports/', '/reports', '/a b/', '/a;/', '/a{/', '/a\n/'])
      expect(() => makeSamples({ base })).toThrow('is not a sub-path');
  });

  it('name no header twice for one path in _headers, since hosts would join the two', () => {
    const rules = (makeSamples()._headers ?? '').split(/\n(?=\/)/).slice(1);
    const [everywhere = '', ...others] = rules;
    const namesIn = (rule: string) =>
      [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    for (const rule of others)
      expect(namesIn(rule).filter((name) => namesIn(everywhere).includes(name))).toEqual([]);
  });

  it('are read by a real Caddy, where one is installed', (test) => {
    const file = fileURLToPath(new URL('samples/Caddyfile', import.meta.url));
    const said = spawnSync('caddy', ['adapt', '--adapter', 'caddyfile', '--config', file]);
    if (said.error !== undefined) test.skip('caddy is not installed: its sample was not tried.');
    expect(said.stderr.toString()).not.toMatch(/error|not formatted/i);
    expect(said.status).toBe(0);
    expect(said.stdout.toString()).toContain('frame-ancestors');
  });
});
