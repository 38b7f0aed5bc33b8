import { shellCacheName, shellCachePrefix } from './shellCaches.ts';

/**
 * Service worker of the page (never of embeds): it holds the page itself, not one figure. Figures come from the network or
 * from the saved copies, which say how old they are. Built as `offline.js` beside index.html (vite.config.ts).
 */

/** Written by the build: the release's name, and its files beside index.html. */
declare const OFFLINE_RELEASE: string;
declare const OFFLINE_FILES: readonly string[];

/** A network that is slower than this to send the page itself gets the kept page; what it sends is kept for the next time. */
const PAGE_TIMEOUT_MS = 3000;
/** The release in use and the one before: a page that was open before an update still finds its parts. */
const RELEASES_KEPT = 2;

const FOLDER = new URL('.', globalThis.location.href).href;
const OWN_CACHE = shellCacheName(FOLDER, OFFLINE_RELEASE);
const addresses = new Set(OFFLINE_FILES.map((file) => new URL(file, FOLDER).href));

interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

globalThis.addEventListener('install', (event) => {
  if (isExtendable(event)) event.waitUntil(keepRelease());
});
globalThis.addEventListener('activate', (event) => {
  if (isExtendable(event)) event.waitUntil(dropOldReleases());
});
globalThis.addEventListener('fetch', (event) => {
  if (!isFetch(event) || event.request.method !== 'GET') return;
  const { request } = event;
  if (request.mode === 'navigate') {
    if (isPage(request.url)) event.respondWith(answerPage(event));
  } else if (addresses.has(request.url) || request.url.startsWith(`${FOLDER}assets/`)) {
    event.respondWith(answerAsset(request));
  }
});

/** All of a release or nothing: half of one would not open. */
async function keepRelease(): Promise<void> {
  const page = await fetch(FOLDER, { cache: 'no-cache' });
  if (!page.ok || page.redirected) throw new Error('The page was not sent.');
  const cache = await caches.open(OWN_CACHE);
  await cache.addAll([...addresses]);
  await cache.put(FOLDER, page);
}

async function dropOldReleases(): Promise<void> {
  const releases = await ownCaches();
  const old = releases.filter((name) => name !== OWN_CACHE);
  const leaving = old.slice(0, Math.max(0, old.length - (RELEASES_KEPT - 1)));
  await Promise.all(leaving.map((name) => caches.delete(name)));
}

/** The network first, so that an update is seen at once; the kept page where there is none, or it is slow. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((answer) => keepPage(answer.clone())).catch(() => undefined));
  const kept = await find(FOLDER);
  if (kept === undefined) return fresh;
  const waited = new Promise<Response>((done) => setTimeout(() => done(kept), PAGE_TIMEOUT_MS));
  return Promise.race([fresh.catch(() => kept), waited]);
}

/** Kept only with every part that it names: neither a hotel's sign-in page nor a page of which half is here. */
async function keepPage(answer: Response): Promise<void> {
  if (!answer.ok || answer.redirected) return;
  const parts = (await answer.clone().text()).match(/assets\/[\w.~-]+/g) ?? [];
  const found = await Promise.all(parts.map((part) => find(new URL(part, FOLDER).href)));
  if (parts.length === 0 || found.includes(undefined)) return;
  await (await caches.open(OWN_CACHE)).put(FOLDER, answer);
}

/** A name holds a hash of the content: what is kept is right. */
async function answerAsset(request: Request): Promise<Response> {
  return (await find(request.url)) ?? fetch(request);
}

async function find(address: string): Promise<Response | undefined> {
  const releases = (await ownCaches()).filter((name) => name !== OWN_CACHE);
  for (const name of [OWN_CACHE, ...releases.reverse()]) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** In the order in which they were made. */
async function ownCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(shellCachePrefix(FOLDER)));
}

/** The page under either of its names, whatever view its address asks for. */
function isPage(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return [FOLDER, `${FOLDER}index.html`].includes(`${origin}${pathname}`);
}

function isExtendable(event: Event): event is ExtendableEvent {
  return 'waitUntil' in event;
}

function isFetch(event: Event): event is FetchEvent {
  return 'respondWith' in event;
}
