import { useWording } from './WordingContext.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands where one part of the page broke: what was seen, and that the rest is well. */
export function PanelFailed({ error, onRetry }: Props) {
  const { t } = useWording();
  return (
    <div className="page-notice" role="alert">
      <p>{t('app.panelFailed')}</p>
      <p>{t('app.errorDetail', { detail: error instanceof Error ? error.message : '' })}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('feed.tryAgain')}
      </button>
    </div>
  );
}
