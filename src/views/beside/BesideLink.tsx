import type { Figure } from '#domain/figure.ts';
import { belongsToSeries } from '#domain/series.ts';
import type { AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figure: Figure;
  readonly change: (change: AddressChange) => void;
}

/** From a statement to what every source states at its time; a rejected copy is compared with nothing. */
export function BesideLink({ figure, change }: Props) {
  const { t } = useWording();
  if (!belongsToSeries(figure) || !figure.quantity.known) return null;
  return (
    <button
      type="button"
      className="button beside-link"
      onClick={() => change({ beside: figure.id, figure: null })}
    >
      {t('beside.heading')}
    </button>
  );
}
