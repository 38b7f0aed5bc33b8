import { EmbedPage } from '#views/embed/EmbedPage.tsx';
import { PageFrame } from './PageFrame.tsx';

export function EmbedApp() {
  return (
    <PageFrame>
      <EmbedPage />
    </PageFrame>
  );
}
