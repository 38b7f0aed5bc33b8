import { type Address, type AddressChange, PAGES } from '#address/address.ts';
import { pageAddress } from './pageAddress.ts';
import { ViewLink } from './ViewLink.tsx';
import { useWording } from './WordingContext.tsx';

/** A receipt is checked seldom: that page is linked from the footer. */
const LINKED = PAGES.filter((page) => page !== 'verify');

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** The pages by name; the one that is open is marked. */
export function PageLinks({ address, change }: Props) {
  const { t } = useWording();
  return (
    <nav className="page-links" aria-label={t('app.page.label')}>
      {LINKED.map((page) => (
        <ViewLink
          key={page}
          to={pageAddress(page, address)}
          change={change}
          isCurrent={page === address.page}
        >
          {t(`app.page.${page}`)}
        </ViewLink>
      ))}
    </nav>
  );
}
