import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { createHandlers } from './handlers.ts';
import { drawReplayControls } from './replayControls.ts';

/**
 * Starts the replay of `npm run dev:replay`: the archive's figures arrive as they became known,
 * and a bar at the foot of the page moves the clock. Development only.
 */
export async function startReplayFeed(): Promise<void> {
  const handlers = createHandlers({ read: readFromSite, replaysArchive: true });
  const worker = setupWorker(...handlers);
  await worker.start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
  });
  drawReplayControls(new URL('mock/clock', document.baseURI).href);
}

async function readFromSite(path: string): Promise<string> {
  const address = new URL(`situations/${path}`, document.baseURI).href;
  const response = await fetch(bypass(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
