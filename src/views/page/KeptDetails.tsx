import { Suspense, useState } from 'react';
import { useCopyLosses } from '#state/copyMarks.ts';
import { lazyView } from './lazyView.ts';
import { useWording } from './WordingContext.tsx';

const KeptList = lazyView(() => import('../device/KeptList.tsx').then((module) => module.KeptList));
const CopyLosses = lazyView(() =>
  import('../device/CopyLosses.tsx').then((module) => module.CopyLosses),
);

/** What is kept on this device, behind one line of the footer; looked up when it is opened. */
export function KeptDetails() {
  const { t } = useWording();
  const [opened, setOpened] = useState(false);
  const refused = useCopyLosses().includes('not_kept');
  return (
    <div className="kept">
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{t('app.onThisDevice')}</summary>
        <Suspense>{opened && <KeptList />}</Suspense>
      </details>
      <Suspense>{refused && !opened && <CopyLosses losses={['not_kept']} />}</Suspense>
    </div>
  );
}
