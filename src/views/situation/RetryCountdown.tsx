import { useNow } from '#state/clock.ts';
import { useWording } from '../page/WordingContext.tsx';

const SECOND = 1000;

/** "Next try in 1:58": to look at, and in no live region, or a screen reader would count along. */
export function RetryCountdown({ end }: { readonly end: number }) {
  const { t } = useWording();
  const seconds = Math.max(0, Math.ceil((end - useNow(SECOND)) / SECOND));
  const left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className="page-banner-wait" role="timer" aria-live="off">
      {t('feed.waiting', { wait: left })}
    </p>
  );
}
