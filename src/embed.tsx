import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { migrateAddressBar } from '#state/migrateAddressBar.ts';
import { EmbedApp } from './EmbedApp.tsx';
import './styles/embedPage.css';

await prepare();
migrateAddressBar();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <EmbedApp />
    </StrictMode>,
  );
}

async function prepare(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  if (import.meta.env.MODE === 'replay') {
    const { startReplayFeed } = await import('#mocks/browser.ts');
    await startReplayFeed();
  }
}
