import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryDatabase } from '../testing/memoryDatabase.ts';
import { type OwnData, parseOwnData } from './ownData.ts';
import {
  forgetOwnData,
  keepOwnData,
  ownDataFacts,
  readMappings,
  readOwnData,
  rememberMapping,
  removeAllOwnData,
  removeOwnData,
} from './ownDataStore.ts';

let device: MemoryDatabase;

const OWN: OwnData = {
  version: 1,
  id: 'own-1',
  title: 'Counts',
  place: 'alone',
  base: null,
  zone: 'UTC',
  fileName: 'counts.csv',
  takenAt: '2026-05-02T10:00:00Z',
  csv: '',
  setAside: [{ row: 9, reason: 'not_a_record', column: '', seen: 'Note', cells: {} }],
  typed: [{ id: 'typed-1', cells: { indicator: 'arrivals', value: '5' } }],
  measures: {},
  mapping: null,
};

beforeEach(() => {
  forgetOwnData();
  device = new MemoryDatabase();
  vi.stubGlobal('indexedDB', device);
});
afterEach(() => {
  forgetOwnData();
  vi.unstubAllGlobals();
});

describe('own figures', () => {
  it('are there after the page was loaded anew', async () => {
    expect(await keepOwnData(OWN)).toBe('on_device');
    forgetOwnData();
    expect(await readOwnData()).toEqual(OWN);
  });

  it('live in memory where the browser keeps nothing, and that is known', async () => {
    device.refuses = new DOMException('Storage is refused.', 'SecurityError');
    expect(await keepOwnData(OWN)).toBe('in_memory');
    expect(await readOwnData()).toEqual(OWN);
    forgetOwnData();
    expect(await readOwnData()).toBeNull();
  });

  it('are removed where they are damaged, and that is known', async () => {
    await keepOwnData(OWN);
    device.kept.get('corridor-own-data')?.set('taken', { ...OWN, place: 'elsewhere' });
    forgetOwnData();
    expect(await readOwnData()).toBeNull();
    expect(ownDataFacts().damaged).toBe(true);
    expect(device.text()).not.toContain('elsewhere');
  });

  it('are gone after they were removed; a mapping stays until everything goes', async () => {
    await keepOwnData(OWN);
    await rememberMapping('{"version":1}');
    await removeOwnData();
    forgetOwnData();
    expect(await readOwnData()).toBeNull();
    expect(await readMappings()).toEqual(['{"version":1}']);
    await removeAllOwnData();
    expect(await readMappings()).toEqual([]);
  });
});

describe('what a browser kept', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['another version', { ...OWN, version: 2 }],
    ['rows set aside for no reason', { ...OWN, setAside: [{ ...OWN.setAside[0], reason: 'x' }] }],
    ['no time', { ...OWN, takenAt: 'yesterday' }],
  ])('is not believed: %s', (_name, value) => {
    expect(parseOwnData(value)).toBeNull();
  });

  it('holds no column that is not ours', () => {
    const cells = { indicator: 'arrivals', toString: 'x', figure_id: 'y' };
    expect(parseOwnData({ ...OWN, typed: [{ id: 'a', cells }] })?.typed[0]?.cells).toEqual({
      indicator: 'arrivals',
    });
  });
});
