import { lazy, Suspense } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import type { PageChoices } from '#shown/viewChoices.ts';

const BesideDialog = lazy(() =>
  import('./BesideDialog.tsx').then((module) => ({ default: module.BesideDialog })),
);

export interface BesideProps {
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  readonly choices: PageChoices;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** Sources side by side, or the populations before: fetched when the address asks for it. */
export function OpenBeside(props: BesideProps) {
  const id = props.address.beside;
  if (id === null) return null;
  return (
    <Suspense fallback={null}>
      <BesideDialog {...props} id={id} />
    </Suspense>
  );
}
