import '../page/later.css';
import { useEffect, useMemo } from 'react';
import { useAddress } from '#state/useAddress.ts';
import { useComparedSituations } from '#state/useComparedSituations.ts';
import { useWording } from '../page/WordingContext.tsx';
import { disclosedSituations } from '../disclosure/disclosedSituations.ts';
import { PageHeader } from '../situation/PageHeader.tsx';
import { CompareBody } from './CompareBody.tsx';
import { compareChoices } from './compareChoices.ts';
import { CompareFooter } from './CompareFooter.tsx';

/** Several situations from the day each began: what is compared, how, and what each of them is worth. */
export function ComparePage() {
  const { t } = useWording();
  const { address, change } = useAddress();
  const read = useComparedSituations(address.with);
  const { small, label } = address;
  const compared = useMemo(() => disclosedSituations(read, { small, label }), [read, small, label]);
  const choices = useMemo(() => compareChoices(address), [address]);
  useEffect(() => {
    document.title = t('app.title', { situation: t('app.page.compare') });
  }, [t]);
  return (
    <div className="page">
      <a className="skip-link" href="#content">
        {t('app.skipToContent')}
      </a>
      <PageHeader address={address} change={change} shown="" situations={[]} />
      <main id="content" tabIndex={-1}>
        <h1 className="page-headline">{t('compare.heading')}</h1>
        <p className="page-lead">{t('compare.lead')}</p>
        <CompareBody compared={compared} address={address} choices={choices} change={change} />
      </main>
      <CompareFooter chosen={compared.chosen} address={address} change={change} />
    </div>
  );
}
