import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './billOfMaterials.mjs';
import { noticesOf } from './notices.mjs';
import { isAllowed, supplyFaults } from './supplyFaults.mjs';

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const texts = v.record(v.string(), v.string());
const locked = v.record(
  v.string(),
  v.object({
    version: v.exactOptional(v.string()),
    license: v.exactOptional(v.string()),
    integrity: v.exactOptional(v.string()),
    dev: v.exactOptional(v.boolean()),
    devOptional: v.exactOptional(v.boolean()),
    link: v.exactOptional(v.boolean()),
  }),
);

const one = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };
const good = {
  dependencies: { one: '1.0.0' },
  locked: { '': {}, 'node_modules/one': one },
  reasons: { one: 'It is needed.' },
};

describe('the packages of the page', () => {
  it('have each a reason, an allowed licence and a checksum today', () => {
    const supply = {
      dependencies: v.parse(v.object({ dependencies: texts }), readJson('package.json'))
        .dependencies,
      locked: v.parse(v.object({ packages: locked }), readJson('package-lock.json')).packages,
      reasons: v.parse(texts, readJson('hosting/runtimePackages.json')),
    };
    expect(supplyFaults(supply)).toEqual([]);
    expect(supplyFaults(good)).toEqual([]);
  });

  it.each([
    ['a new one', { dependencies: { ...good.dependencies, two: '1.0.0' } }, 'two is new'],
    ['an empty reason', { reasons: { one: ' ' } }, 'one is new'],
    ['a reason for none', { reasons: { ...good.reasons, two: 'Needed.' } }, 'which is not used'],
    ['a version that moves', { dependencies: { one: '^1.0.0' } }, 'Allowed: one exact version'],
    [
      'a licence of one that another brings',
      {
        locked: {
          ...good.locked,
          'node_modules/one/node_modules/two': { ...one, license: 'GPL-3.0' },
        },
      },
      'two has the licence “GPL-3.0”',
    ],
    [
      'no licence',
      { locked: { 'node_modules/one': { ...one, license: '' } } },
      'the licence “not stated”',
    ],
    [
      'no checksum',
      { locked: { 'node_modules/one': { version: '1', license: 'MIT' } } },
      'no checksum',
    ],
  ])('are refused for %s', (_name, change, sentence) => {
    expect(supplyFaults({ ...good, ...change }).join()).toContain(sentence);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-2.0', false],
    ['not stated', false],
  ])('may be under %s: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

it('the bill of materials holds nothing that differs from run to run or names a machine', () => {
  const said = (folder: string, time: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: `urn:${time}`,
      metadata: { timestamp: time, component: { name: folder } },
      components: [
        { 'bom-ref': 'b@1', name: 'b', externalReferences: [{ url: 'https://mirror.example/b' }] },
        { 'bom-ref': 'a@1', name: 'a', author: 'Somebody', hashes: [{ alg: 'SHA-512' }] },
      ],
      dependencies: [{ ref: 'b@1', dependsOn: [] }],
    });
  const project = { name: 'corridor', version: '0.1.0' };
  const bill = billOfMaterials(said('main', 'now'), project);
  expect(billOfMaterials(said('other', 'later'), project)).toBe(bill);
  expect(bill).not.toMatch(/mirror|Somebody|main|now/);
  const listed = v.object({ components: v.array(v.object({ name: v.string() })) });
  const { components } = v.parse(listed, JSON.parse(bill));
  expect(components.map(({ name }) => name)).toEqual(['a', 'b']);
});

it('the notices name every package once, with the words of its licence', () => {
  const place = (path: string) => new URL(`../node_modules/${path}`, import.meta.url).pathname;
  const text = noticesOf([
    place('react/index.js'),
    place('react/cjs/react.production.js'),
    `\0${place('@tanstack/react-query/build/modern/index.js')}?commonjs`,
    '/elsewhere/src/main.tsx',
  ]);
  expect(text.match(/^react \d/gm)).toHaveLength(1);
  expect(text).toMatch(/^@tanstack\/react-query \d+\.\d+\.\d+\nLicence: MIT$/m);
  expect(text).toContain('Permission is hereby granted');
});
