import { SituationPage } from '#views/situation/SituationPage.tsx';
import { PageFrame } from './PageFrame.tsx';

export function App() {
  return (
    <PageFrame>
      <SituationPage />
    </PageFrame>
  );
}
