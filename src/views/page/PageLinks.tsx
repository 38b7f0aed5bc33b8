import type { MouseEvent } from 'react';
import {
  type Address,
  type AddressChange,
  ADDRESS_PARSERS,
  formatAddress,
  type Page,
  PAGES,
} from '#state/address.ts';
import { useWording } from './WordingContext.tsx';

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** The pages as plain links: a press changes the address, and a new tab opens the same. */
export function PageLinks({ address, change }: Props) {
  const { t } = useWording();
  return (
    <nav className="page-links" aria-label={t('app.page.label')}>
      {PAGES.map((page) => (
        <a
          key={page}
          href={linkTo(page, address)}
          aria-current={page === address.page ? 'page' : undefined}
          onClick={(event) => {
            if (!isPlainPress(event)) return;
            event.preventDefault();
            if (page !== address.page) change(changeTo(page, address));
          }}
        >
          {t(`app.page.${page}`)}
        </a>
      ))}
    </nav>
  );
}

/** Each page has choices of its own; the situation, the language and the colours are those of the reader. */
export function changeTo(
  page: Page,
  { situation, lang, theme }: Pick<Address, 'situation' | 'lang' | 'theme'>,
): AddressChange {
  const nothing = Object.fromEntries(Object.keys(ADDRESS_PARSERS).map((name) => [name, null]));
  return { ...nothing, page, situation, lang, theme };
}

function linkTo(page: Page, address: Address): string {
  const { situation, lang, theme } = address;
  // An empty query would lead to the same view once more, not to the bare page.
  return formatAddress({ page, situation, lang, theme }) || '?';
}

function isPlainPress({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
