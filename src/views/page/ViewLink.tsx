import type { MouseEvent, ReactNode } from 'react';
import { type AddressChange, formatAddress } from '#address/address.ts';

interface Props {
  /** The whole address of the view; what is left out is left at its default. */
  readonly to: AddressChange;
  readonly change: (change: AddressChange) => void;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A plain link to another view of this page: a press changes the address, a new tab opens the same view. */
export function ViewLink({ to, change, isCurrent = false, children }: Props) {
  return (
    <a
      // An empty query would lead to the same view once more, not to the bare page.
      href={formatAddress(to) || '?'}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainPress(event)) return;
        event.preventDefault();
        if (!isCurrent) change(to);
      }}
    >
      {children}
    </a>
  );
}

function isPlainPress({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
