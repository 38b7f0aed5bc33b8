import { clear, createStore, del, get, keys, set, type UseStore, values } from 'idb-keyval';
import * as v from 'valibot';
import type { FeedAnswer } from '#feeds/feedAdapter.ts';
import { addressToKeep } from '#feeds/transport/addressToKeep.ts';

/** Written into each copy. A page with another number removes the copy and says so. */
export const COPY_VERSION = 1;
export const COPIES_DATABASE = 'corridor-saved-copies';
const STORE = 'answers';

/** What is there under a key. Copies that cannot be used are removed when they are found. */
export type SavedCopy =
  | { readonly found: 'none' | 'older_version' | 'damaged' }
  | { readonly found: 'copy'; readonly answers: readonly FeedAnswer[] };

export interface CopyFacts {
  readonly key: string;
  /** Epoch ms by this device's clock, of the oldest answer in it. */
  readonly fetchedAt: number;
  readonly bytes: number;
}

/** The raw answers that were kept under a key (`CopyRule`). A browser that keeps nothing has none. */
export async function readSavedCopy(key: string): Promise<SavedCopy> {
  const kept = await attempt((store) => get<unknown>(key, store));
  if (kept === REFUSED || kept === undefined) return { found: 'none' };
  const read = v.safeParse(copyGuard, kept);
  if (read.success) return { found: 'copy', answers: read.output.answers.map(answerOf) };
  await removeCopy(key);
  const { success: hasVersion, output } = v.safeParse(versionGuard, kept);
  return { found: hasVersion && output.version !== COPY_VERSION ? 'older_version' : 'damaged' };
}

/**
 * Keeps raw answers in place of those before; nothing of their addresses that could be a key (`addressToKeep`).
 * False where the browser does not let us.
 */
export async function saveCopy(key: string, answers: readonly FeedAnswer[]): Promise<boolean> {
  const kept = answers.map(({ text, bytes, contentType, address, fetchedAt }) => ({
    text,
    contentType,
    address: addressToKeep(address),
    fetchedAt,
    ...(bytes === undefined ? {} : { bytes }),
  }));
  const copy = { version: COPY_VERSION, answers: kept };
  return (await attempt((store) => set(key, copy, store))) !== REFUSED;
}

export async function removeCopy(key: string): Promise<void> {
  await attempt((store) => del(key, store));
}

export async function deleteAllCopies(): Promise<void> {
  await attempt((store) => clear(store));
}

/** What is kept; null where the browser keeps nothing. */
export async function listCopies(): Promise<readonly CopyFacts[] | null> {
  const names = await attempt((store) => keys(store));
  const kept = await attempt((store) => values<unknown>(store));
  if (names === REFUSED || kept === REFUSED) return null;
  return names.flatMap((key, index) => {
    const read = v.safeParse(copyGuard, kept[index]);
    if (typeof key !== 'string' || !read.success) return [];
    const { answers } = read.output;
    const bytes = answers.reduce((sum, one) => sum + (one.bytes?.byteLength ?? one.text.length), 0);
    const fetchedAt = answers.reduce((least, one) => Math.min(least, one.fetchedAt), Infinity);
    return [{ key, fetchedAt, bytes }];
  });
}

/** For tests: the next call opens the database anew. */
export function forgetCopyStore(): void {
  delete opened.store;
}

const versionGuard = v.object({ version: v.number() });
const answerGuard = v.object({
  text: v.string(),
  bytes: v.exactOptional(v.instance(Uint8Array)),
  contentType: v.pipe(v.string(), v.maxLength(200)),
  address: v.pipe(
    v.string(),
    v.check((address) => address !== '' && addressToKeep(address) === address),
  ),
  fetchedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
const copyGuard = v.object({
  version: v.literal(COPY_VERSION),
  answers: v.pipe(v.array(answerGuard), v.minLength(1), v.maxLength(1000)),
});

function answerOf({ bytes, ...answer }: v.InferOutput<typeof answerGuard>): FeedAnswer {
  return bytes === undefined ? answer : { ...answer, bytes };
}

const REFUSED = Symbol('refused');
const opened: { store?: UseStore } = {};

/** Private windows, opaque frames and full disks refuse storage: none of that stops the page. */
async function attempt<Answer>(
  act: (store: UseStore) => Promise<Answer>,
): Promise<Answer | typeof REFUSED> {
  try {
    opened.store ??= createStore(COPIES_DATABASE, STORE);
    return await act(opened.store);
  } catch {
    return REFUSED;
  }
}
