import { useEffect } from 'react';
import { type EvidenceFaultReason, MOST_BYTES, MOST_ROWS } from '#exports/verify/evidence.ts';
import { useAddress } from '#state/useAddress.ts';
import { KeptDetails } from '../page/KeptDetails.tsx';
import { PanelBoundary } from '../page/PanelBoundary.tsx';
import { PanelFailed } from '../page/PanelFailed.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { PageHeader } from '../situation/PageHeader.tsx';
import { CheckedEvidence } from './CheckedEvidence.tsx';
import { GiveReceipt } from './GiveReceipt.tsx';
import { useEvidence } from './useEvidence.ts';
import { usePastedEvidence } from './usePastedEvidence.ts';
import { VerdictHeading } from './VerdictHeading.tsx';

/** A receipt, or a file that carries one, against the figures that are here. */
export function CheckPage() {
  const { t } = useWording();
  const { address, change } = useAddress();
  const { given, takeText, takeFile } = useEvidence();
  usePastedEvidence({ takeText, takeFile });
  useEffect(() => {
    document.title = t('app.title', { situation: t('app.page.verify') });
  }, [t]);
  return (
    <div className="page">
      <a className="skip-link" href="#content">
        {t('app.skipToContent')}
      </a>
      <PageHeader address={address} change={change} shown="" situations={[]} />
      <main id="content" tabIndex={-1} className="verify">
        <h1 className="page-headline">{t('verify.heading')}</h1>
        <p className="page-lead">{t('verify.lead')}</p>
        <GiveReceipt onText={takeText} onFile={takeFile} />
        <PanelBoundary
          resetKey={given}
          fallback={(error, retry) => <PanelFailed error={error} onRetry={retry} />}
        >
          {given.status === 'reading' && <p role="status">{t('verify.reading')}</p>}
          {given.status === 'fault' && <Fault reason={given.reason} />}
          {given.status === 'given' && (
            <CheckedEvidence
              name={given.name}
              evidence={given.evidence}
              address={address}
              change={change}
            />
          )}
        </PanelBoundary>
      </main>
      <footer className="page-footer">
        <p>{t('app.localOnly')}</p>
        <KeptDetails />
      </footer>
    </div>
  );
}

function Fault({ reason }: { readonly reason: EvidenceFaultReason }) {
  const { t } = useWording();
  const limit = reason === 'too_large' ? MOST_BYTES / 1024 / 1024 : MOST_ROWS;
  return (
    <div className="verify-outcome" role="alert">
      <VerdictHeading isGood={false}>{t(`verify.fault.${reason}`, { limit })}</VerdictHeading>
    </div>
  );
}
