import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { migrateAddressBar } from '#state/migrateAddressBar.ts';
import { endFirstSight } from '#views/page/endFirstSight.ts';

/** Shows a page in this element, once there is what it stands on: Temporal, the replay's feed, today's address names. */
export async function start(root: HTMLElement | null, App: ComponentType): Promise<void> {
  await prepare();
  migrateAddressBar();
  // An address that asks for something shows nothing of what was written into the document, and need not keep it.
  if (document.documentElement.dataset.first === 'gone') endFirstSight();
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

async function prepare(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  // The mode is known when the page is built, so that no build but the replay's holds the mocks.
  if (import.meta.env.MODE === 'replay') {
    const { startReplayFeed } = await import('#mocks/browser.ts');
    await startReplayFeed();
  }
}
