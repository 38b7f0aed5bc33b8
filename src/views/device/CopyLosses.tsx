import type { CopyLoss } from '#state/copyMarks.ts';
import { useWording } from '../page/WordingContext.tsx';

/** One line for each way in which copies were lost. */
export function CopyLosses({ losses }: { readonly losses: readonly CopyLoss[] }) {
  const { t } = useWording();
  return losses.map((loss) => (
    <p className="page-notice" role="status" key={loss}>
      {t(`device.lost.${loss}`)}
    </p>
  ));
}
