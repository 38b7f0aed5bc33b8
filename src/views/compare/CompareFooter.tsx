import type { Address, AddressChange } from '#address/address.ts';
import { creditsOf } from '#domain/feedCredits.ts';
import type { ComparedState } from '#state/useComparedSituations.ts';
import { KeptDetails } from '../page/KeptDetails.tsx';
import { VerifyLink } from '../page/VerifyLink.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly chosen: readonly ComparedState[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** What the names of all situations mean and do not mean, each sentence once, and whose work the data are. */
export function CompareFooter({ chosen, ...where }: Props) {
  const { t } = useWording();
  const situations = chosen.flatMap(({ state }) =>
    state.status === 'ready' ? [state.data.situation] : [],
  );
  const disclaimers = new Set(situations.flatMap((situation) => situation.disclaimers));
  const credits = new Set(situations.flatMap(creditsOf).map(({ credit }) => credit));
  return (
    <footer className="page-footer">
      {[...disclaimers, ...credits].map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      {disclaimers.size === 0 && <p>{t('app.disclaimer.default')}</p>}
      <p>{t('app.localOnly')}</p>
      <VerifyLink {...where} />
      <KeptDetails />
    </footer>
  );
}
