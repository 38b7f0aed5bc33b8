import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedAnswer } from '#feeds/feedAdapter.ts';
import { MemoryDatabase } from '../testing/memoryDatabase.ts';
import {
  COPIES_DATABASE,
  COPY_VERSION,
  deleteAllCopies,
  forgetCopyStore,
  listCopies,
  readSavedCopy,
  saveCopy,
} from './savedCopies.ts';

const KEY = 'feed figures https://feeds.example/x.csv';
const ANSWER: FeedAnswer = {
  text: 'a,b\n1,2\n',
  contentType: 'text/csv',
  address: 'https://feeds.example/x.csv?token=hush',
  fetchedAt: 1_695_564_000_000,
};
let device: MemoryDatabase;

beforeEach(() => {
  forgetCopyStore();
  device = new MemoryDatabase();
  vi.stubGlobal('indexedDB', device);
});
afterEach(() => vi.unstubAllGlobals());

describe('a saved copy', () => {
  it('is what came, without the query of its address', async () => {
    expect(await saveCopy(KEY, [ANSWER])).toBe(true);
    expect(await readSavedCopy(KEY)).toEqual({
      found: 'copy',
      answers: [{ ...ANSWER, address: 'https://feeds.example/x.csv' }],
    });
    expect(device.text()).not.toMatch(/token|hush/);
  });

  it('keeps bytes as bytes', async () => {
    const bytes = Uint8Array.from([1, 2, 3]);
    await saveCopy(KEY, [{ ...ANSWER, text: '', bytes }]);
    expect(await readSavedCopy(KEY)).toMatchObject({ answers: [{ bytes }] });
    expect(await listCopies()).toEqual([{ key: KEY, fetchedAt: ANSWER.fetchedAt, bytes: 3 }]);
  });

  it('a copy of any age is kept until it is replaced or deleted', async () => {
    await saveCopy(KEY, [{ ...ANSWER, fetchedAt: 1 }]);
    expect(await readSavedCopy(KEY)).toMatchObject({ answers: [{ fetchedAt: 1 }] });
    await saveCopy(KEY, [ANSWER]);
    expect(await readSavedCopy(KEY)).toMatchObject({ answers: [{ fetchedAt: ANSWER.fetchedAt }] });
    await deleteAllCopies();
    expect(await readSavedCopy(KEY)).toEqual({ found: 'none' });
  });

  it('a copy of an older version is removed, and told from a damaged one', async () => {
    await put({ version: COPY_VERSION - 1, data: {} });
    expect(await readSavedCopy(KEY)).toEqual({ found: 'older_version' });
    expect(await readSavedCopy(KEY)).toEqual({ found: 'none' });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['no answers', { version: COPY_VERSION, answers: [] }],
    ['numbers for text', { version: COPY_VERSION, answers: [{ ...ANSWER, text: 5 }] }],
    ['a time that is none', { version: COPY_VERSION, answers: [{ ...ANSWER, fetchedAt: NaN }] }],
    ['an address with a key', { version: COPY_VERSION, answers: [ANSWER] }],
    [
      'a script for an address',
      { version: COPY_VERSION, answers: [{ ...ANSWER, address: 'javascript:1' }] },
    ],
    ['a prototype', JSON.parse('{"__proto__":{"version":1},"answers":1}')],
  ])('a copy that is damaged (%s) is removed, and said to be', async (_, value) => {
    await put(value);
    expect(await readSavedCopy(KEY)).toEqual({ found: 'damaged' });
    expect(await readSavedCopy(KEY)).toEqual({ found: 'none' });
  });
});

describe('storage that is refused', () => {
  it.each([
    ['by an error', () => (device.refuses = new DOMException('', 'SecurityError'))],
    ['because it is not there', () => vi.stubGlobal('indexedDB', undefined)],
  ])('%s throws nothing and keeps nothing', async (_, refuse) => {
    refuse();
    expect(await saveCopy(KEY, [ANSWER])).toBe(false);
    expect(await readSavedCopy(KEY)).toEqual({ found: 'none' });
    expect(await listCopies()).toBeNull();
    await deleteAllCopies();
  });

  it('because the disk is full is told when something is to be kept', async () => {
    device.isFull = true;
    expect(await saveCopy(KEY, [ANSWER])).toBe(false);
  });
});

/** As somebody else, or another version, might have left it. */
async function put(value: unknown): Promise<void> {
  await saveCopy(KEY, [ANSWER]);
  device.kept.get(COPIES_DATABASE)?.set(KEY, value);
}
