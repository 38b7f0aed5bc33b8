import { Suspense } from 'react';
import { useCopyLosses } from '#state/copyMarks.ts';
import { lazyView } from './lazyView.ts';

const CopyLosses = lazyView(() =>
  import('../device/CopyLosses.tsx').then((module) => module.CopyLosses),
);

/** What became of saved copies that could not be used; nothing, as long as all is well. */
export function CopyNotices() {
  const losses = useCopyLosses().filter((loss) => loss !== 'not_kept');
  if (losses.length === 0) return null;
  return (
    <Suspense>
      <CopyLosses losses={losses} />
    </Suspense>
  );
}
