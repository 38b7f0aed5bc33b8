import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSamples } from './samples.mjs';

describe('the samples for other servers', () => {
  it.each(Object.entries(makeSamples()))('%s is what policy.mjs says today', (name, text) => {
    const committed = readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
    expect(committed, 'run: npm run headers').toBe(text);
  });

  it('name no header twice for one path in _headers, since hosts would join the two', () => {
    const rules = (makeSamples()._headers ?? '').split(/\n(?=\/)/).slice(1);
    const [everywhere = '', ...others] = rules;
    const namesIn = (rule: string) =>
      [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    for (const rule of others)
      expect(namesIn(rule).filter((name) => namesIn(everywhere).includes(name))).toEqual([]);
  });
});
