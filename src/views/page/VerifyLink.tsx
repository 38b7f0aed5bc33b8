import type { Address, AddressChange } from '#address/address.ts';
import { pageAddress } from './pageAddress.ts';
import { ViewLink } from './ViewLink.tsx';
import { useWording } from './WordingContext.tsx';

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** The quiet way to the page that checks receipts. */
export function VerifyLink({ address, change }: Props) {
  const { t } = useWording();
  return (
    <p>
      <ViewLink to={pageAddress('verify', address)} change={change}>
        {t('app.page.verify')}
      </ViewLink>
    </p>
  );
}
