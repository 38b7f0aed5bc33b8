import { useLayoutEffect } from 'react';
import { createWording } from '#wording/wording.ts';
import { endFirstSight } from './endFirstSight.ts';

/** The last resort: it stands outside everything that may have failed, its own words included. */
export function PageFailed({ error }: { readonly error: unknown }) {
  const { t } = createWording('en');
  useLayoutEffect(endFirstSight, []);
  return (
    <main className="page">
      <div className="page-notice" role="alert">
        <h1>{t('app.name')}</h1>
        <p>{t('app.pageFailed')}</p>
        <p>{t('app.errorDetail', { detail: error instanceof Error ? error.message : '' })}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </button>
      </div>
    </main>
  );
}
