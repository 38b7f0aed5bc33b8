import { clear, createStore, del, get, set, type UseStore } from 'idb-keyval';
import { type OwnData, parseOwnData } from './ownData.ts';

const OWN_DATA_DATABASE = 'corridor-own-data';
const KEY = 'taken';
const MAPPINGS = 'mappings';
/** Older ones make room. */
const MOST_MAPPINGS = 20;

/** Whether own figures outlive this page. */
export type Kept = 'on_device' | 'in_memory';

interface Memory {
  own: OwnData | null;
  kept: Kept;
  damaged: boolean;
  store?: UseStore;
}

const memory: Memory = { own: null, kept: 'on_device', damaged: false };

/** Own figures of this device, or of this page where the browser keeps nothing; null where there are none. */
export async function readOwnData(): Promise<OwnData | null> {
  if (memory.own !== null) return memory.own;
  const kept = await attempt<unknown>((store) => get(KEY, store));
  if (kept === undefined || kept === null) return null;
  const own = parseOwnData(kept);
  if (own === null) await removeDamagedOwnData();
  memory.own = own;
  return own;
}

/** What was kept cannot be read: it is removed, and `ownDataFacts` says so. */
export async function removeDamagedOwnData(): Promise<void> {
  await removeOwnData();
  memory.damaged = true;
}

/** Keeps them; where storage is refused they live as long as the page does. */
export async function keepOwnData(own: OwnData): Promise<Kept> {
  memory.own = own;
  memory.damaged = false;
  memory.kept = 'on_device';
  await attempt((store) => set(KEY, own, store));
  return memory.kept;
}

export async function removeOwnData(): Promise<void> {
  memory.own = null;
  memory.damaged = false;
  await attempt((store) => del(KEY, store));
}

/** The same with every saved mapping: nothing of the reader's is left on this device. */
export async function removeAllOwnData(): Promise<void> {
  await removeOwnData();
  await attempt((store) => clear(store));
}

/** Saved mappings of this device as texts, the last one first; none where the browser keeps nothing. */
export async function readMappings(): Promise<readonly string[]> {
  const kept = await attempt<unknown>((store) => get(MAPPINGS, store));
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
}

/** Kept so that the next table with the same headers is read in the same way. */
export async function rememberMapping(text: string): Promise<void> {
  const others = (await readMappings()).filter((one) => one !== text);
  await attempt((store) => set(MAPPINGS, [text, ...others].slice(0, MOST_MAPPINGS), store));
}

/** Where they are kept now, and whether those of before were damaged and had to be removed. */
export function ownDataFacts(): { readonly kept: Kept; readonly damaged: boolean } {
  return { kept: memory.kept, damaged: memory.damaged };
}

/** As a page that was just loaded: nothing in memory. For tests. */
export function forgetOwnData(): void {
  memory.own = null;
  memory.kept = 'on_device';
  memory.damaged = false;
  delete memory.store;
}

/** Browsers refuse storage in private windows, in frames, when the disk is full: none of that stops the page. */
async function attempt<Answer>(
  act: (store: UseStore) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    memory.store ??= createStore(OWN_DATA_DATABASE, KEY);
    return await act(memory.store);
  } catch {
    memory.kept = 'in_memory';
    return undefined;
  }
}
