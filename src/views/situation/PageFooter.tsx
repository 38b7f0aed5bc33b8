import { creditsOf } from '#domain/feedCredits.ts';
import type { Situation } from '#domain/situation.ts';
import { KeptDetails } from '../page/KeptDetails.tsx';
import { OutsideLink } from '../page/OutsideLink.tsx';
import { useWording } from '../page/WordingContext.tsx';

/** What the names mean and do not mean, whose work the data are, and what the page does not do. */
export function PageFooter({ situation }: { readonly situation: Situation }) {
  const { t } = useWording();
  const { disclaimers } = situation;
  const spoken = disclaimers.length > 0 ? disclaimers : [t('app.disclaimer.default')];
  return (
    <footer className="page-footer">
      {spoken.map((disclaimer) => (
        <p key={disclaimer}>
          <bdi>{disclaimer}</bdi>
        </p>
      ))}
      {creditsOf(situation).map(({ name, url, credit }) => (
        <p key={name + credit}>
          <OutsideLink url={url}>{t('app.licence', { name })}</OutsideLink>. <bdi>{credit}</bdi>
        </p>
      ))}
      <p>{t('app.localOnly')}</p>
      <KeptDetails />
    </footer>
  );
}
