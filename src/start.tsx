import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { migrateAddressBar } from '#state/migrateAddressBar.ts';

/** Shows a page in this element, once there is what it stands on: Temporal, the replay's feed, today's address names. */
export async function start(root: HTMLElement | null, App: ComponentType): Promise<void> {
  await prepare();
  migrateAddressBar();
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
