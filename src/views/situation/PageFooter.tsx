import type { Address, AddressChange } from '#address/address.ts';
import { creditsOf } from '#domain/feedCredits.ts';
import type { Situation } from '#domain/situation.ts';
import { KeptDetails } from '../page/KeptDetails.tsx';
import { VerifyLink } from '../page/VerifyLink.tsx';
import { OutsideLink } from '../page/OutsideLink.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly situation: Situation;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** What the names mean and do not mean, whose work the data are, and what the page does not do. */
export function PageFooter({ situation, ...where }: Props) {
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
      <VerifyLink {...where} />
      <KeptDetails />
    </footer>
  );
}
