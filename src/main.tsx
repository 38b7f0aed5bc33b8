import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { migrateAddressBar } from '#state/migrateAddressBar.ts';
import { App } from './App.tsx';
import './styles/main.css';

await prepare();
migrateAddressBar();
const root = document.getElementById('root');
if (root !== null) {
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
