import { folderOf } from '#feeds/transport/feedAddress.ts';
import { siteScript } from '#feeds/transport/siteScript.ts';
import { shellCachePrefix } from '#offline/shellCaches.ts';

/**
 * Lets the page open without a network from the second visit on (src/offline/offlineWorker.ts). Only the built page in a
 * window of its own: no frame, no development server, no replay; and nobody who asked their browser to save data.
 * Where a browser refuses, nothing happens. Done when the device holds the whole page, which may be never.
 */
export async function registerOfflinePage(): Promise<void> {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'replay') return;
  if (!isPossible() || savesData() || window.top !== window) return;
  try {
    await navigator.serviceWorker.register(siteScript('offline.js'), { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  } catch {
    // Blocked by the browser, by its settings or by plain http: the page works as it did.
  }
}

/** Whether this device holds the whole page; the worker is active only when it does. */
export async function hasOfflinePage(): Promise<boolean> {
  return (await ownRegistrations()).some(({ active }) => active !== null);
}

export async function removeOfflinePage(): Promise<void> {
  try {
    await Promise.all((await ownRegistrations()).map((one) => one.unregister()));
    await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  } catch {
    // Where there may be none, there is none.
  }
}

async function ownRegistrations(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!isPossible()) return [];
  try {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.filter(({ scope }) => scope === folderOf(document.baseURI));
  } catch {
    return [];
  }
}

async function ownCaches(): Promise<readonly string[]> {
  try {
    const prefix = shellCachePrefix(folderOf(document.baseURI));
    return (await caches.keys()).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

function isPossible(): boolean {
  return 'serviceWorker' in navigator;
}

function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return typeof connection === 'object' && connection !== null && 'saveData' in connection
    ? connection.saveData === true
    : false;
}
