import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '#domain/fixtures.ts';
import { createWording } from '#wording/wording.ts';
import { chartFileNames } from './chartFileNames.ts';
import { dataPackage, type DataPackageParts } from './dataPackage.ts';
import { aSelection } from './fixtures.ts';

const DESCRIPTOR = v.looseObject({
  resources: v.array(
    v.object({
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.object({ fields: v.array(v.object({ name: v.string() })) }),
      dialect: v.object({ commentRows: v.optional(v.array(v.number())) }),
    }),
  ),
});

const METADATA = v.object({
  '@context': v.unknown(),
  url: v.string(),
  dialect: v.unknown(),
  tableSchema: v.object({
    primaryKey: v.string(),
    columns: v.array(
      v.object({
        titles: v.string(),
        required: v.optional(v.boolean()),
        datatype: v.object({ base: v.string(), format: v.optional(v.string()) }),
      }),
    ),
  }),
});

const wording = createWording('en');
const pause = () => Promise.resolve();
const HOSTILE = `# <b>Title</b>\r\n[x](javascript:1) \u202Eabc\u0007 ${'long '.repeat(60)}\u0634\u0301`;

const parts: DataPackageParts = {
  selection: aSelection(figuresOf([{ note: '=1+2' }, { source: 'UNHCR', value: 7 }])),
  setAside: [],
  rejected: [],
  events: [],
  charts: [],
  wording,
  pause,
};

describe('the zip', () => {
  it('holds every table, description, citation and readme under plain names', async () => {
    const files = await opened(parts);
    expect(Object.keys(files)).toEqual([
      'data.csv',
      'set-aside.csv',
      'events.csv',
      'README.md',
      'datapackage.json',
      'data.csv-metadata.json',
      'citation.txt',
      'citation.bib',
      'citation.ris',
      'citation.json',
    ]);
    expect(files['README.md']).toContain('One text begins like a formula');
    expect(files['README.md']).toContain('set-aside.csv: what is in no chart');
  });

  it('has the same bytes for the same input', async () => {
    expect(await dataPackage(parts)).toEqual(await dataPackage(parts));
  });

  it('is not made of nothing', async () => {
    await expect(dataPackage({ ...parts, selection: aSelection([]) })).rejects.toThrow(RangeError);
  });

  it('stops where the pause says so', async () => {
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(dataPackage({ ...parts, pause: stop })).rejects.toThrow('stopped');
  });

  it('keeps markup, line breaks, controls and overrides of a title as text', async () => {
    const selection = aSelection(undefined, { title: HOSTILE });
    const files = await opened({ ...parts, selection });
    const [head = ''] = (files['README.md'] ?? '').split('\n');
    expect(head).toMatch(/^# Test situation: \\# \\<b\\>Title\\<\/b\\> \\\[x\\\]/);
    expect(head).toContain('U+202EabcU+0007');
    expect(JSON.parse(files['datapackage.json'] ?? '')).toHaveProperty('title');
  });

  it('says EXAMPLE DATA in every file of words', async () => {
    const selection = aSelection(undefined, { marking: 'example' });
    const files = await opened({ ...parts, selection });
    for (const path of ['data.csv', 'README.md', 'datapackage.json'])
      expect(files[path], path).toContain('EXAMPLE DATA');
  });
});

describe('datapackage.json', () => {
  it.each([false, true])('follows the standard and its tables (hashtags: %s)', async (hasTags) => {
    const zip = unzipSync(await dataPackage({ ...parts, hasTags }));
    const text = strFromU8(zip['datapackage.json'] ?? new Uint8Array());
    const check = new Ajv().compile(ESSENTIALS);
    check(JSON.parse(text));
    const descriptor = v.parse(DESCRIPTOR, JSON.parse(text));
    expect(check.errors).toBeNull();
    for (const { path, bytes, hash, schema, dialect } of descriptor.resources) {
      const file = zip[path] ?? new Uint8Array();
      expect([bytes, hash]).toEqual([file.length, `sha256:${bytesToHex(sha256(file))}`]);
      const rows = Papa.parse<string[]>(strFromU8(file)).data;
      expect(rows[0]).toEqual(schema.fields.map(({ name }) => name));
      const tagRow = dialect.commentRows === undefined ? undefined : rows[1];
      expect(tagRow?.[0]).toBe(hasTags && path === 'data.csv' ? '#meta+id' : undefined);
    }
  });
});

describe('the metadata for CSV on the Web', () => {
  it('names the columns of the file in their order, with types that its cells have', async () => {
    const files = await opened({ ...parts, hasTags: true });
    const metadata = v.parse(METADATA, JSON.parse(files['data.csv-metadata.json'] ?? ''));
    const [header, tags, row] = Papa.parse<string[]>(files['data.csv'] ?? '').data;
    const { columns, primaryKey } = metadata.tableSchema;
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    expect([metadata.url, primaryKey]).toEqual(['data.csv', 'figure_id']);
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    expect(metadata.dialect).toMatchObject({ headerRowCount: 1, commentPrefix: '#' });
    expect(tags?.every((tag) => /^#[a-z]+(\+[a-z_]+)*$/.test(tag))).toBe(true);
    columns.forEach(({ datatype, required }, index) => {
      const cell = row?.[index] ?? '';
      if (required === true) expect(cell).not.toBe('');
      if (cell !== '')
        expect(cell).toMatch(new RegExp(`^(${PATTERNS[datatype.base] ?? ''})$`, 's'));
      if (cell !== '' && datatype.format !== undefined)
        expect(cell).toMatch(new RegExp(`^(${datatype.format})$`));
    });
  });
});

describe('names of charts in the zip', () => {
  it('are plain and each there once, whatever the ids hold', () => {
    expect(
      chartFileNames(['arrivals', '../arrivals', 'CON', '\u202E', '', 'a'.repeat(300), 'arrivals']),
    ).toEqual([
      'arrivals',
      'arrivals-2',
      'chart-con',
      'chart',
      'chart-2',
      'a'.repeat(60),
      'arrivals-3',
    ]);
  });
});

async function opened(asked: DataPackageParts): Promise<Record<string, string>> {
  const files = unzipSync(await dataPackage(asked));
  return Object.fromEntries(Object.entries(files).map(([path, one]) => [path, strFromU8(one)]));
}

const PATTERNS: Readonly<Record<string, string>> = {
  string: '.*',
  nonNegativeInteger: '\\d+',
  dateTimeStamp: '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z',
};

/** What Data Package 2.0 asks of the properties used here, said anew; the whole profile was run by hand. */
const ESSENTIALS = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    created: { type: 'string', pattern: 'T.*Z$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['path', 'title'] },
    },
    sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
    contributors: { type: 'array', minItems: 1 },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'type'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[^\\\\]+$' },
          type: { const: 'table' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          encoding: { const: 'utf-8' },
          dialect: {
            type: 'object',
            properties: {
              delimiter: { type: 'string' },
              lineTerminator: { type: 'string' },
              commentRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
            },
          },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              primaryKey: { type: 'array', items: { type: 'string' } },
              missingValues: { type: 'array' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: { type: { enum: ['string', 'integer', 'datetime'] } },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
