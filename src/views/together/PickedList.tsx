import type { Figure } from '#domain/figure.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figures: readonly Figure[];
  readonly zone: string;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onTakeOut: (figureId: string) => void;
}

/** The figures of the selection, each with what it counts; each opens its statement and can be taken out. */
export function PickedList({ figures, zone, onOpenFigure, onTakeOut }: Props) {
  const { t } = useWording();
  return (
    <ul className="together-figures" aria-label={t('together.caption')}>
      {figures.map((figure) => (
        <PickedFigure
          key={figure.id}
          figure={figure}
          zone={zone}
          onOpenFigure={onOpenFigure}
          onTakeOut={onTakeOut}
        />
      ))}
    </ul>
  );
}

function PickedFigure({
  figure,
  zone,
  onOpenFigure,
  onTakeOut,
}: Omit<Props, 'figures'> & { readonly figure: Figure }) {
  const wording = useWording();
  const { t } = wording;
  const quantity = wording.quantity(figure.quantity);
  const asOf = wording.asOfShort(figure.asOf, zone);
  const source = sourceName(figure, wording);
  const breakdown = wording.breakdown(figure.breakdown);
  const { label } = wording.indicator(figure.indicator);
  return (
    <li>
      <button
        type="button"
        className="link-button together-number"
        aria-label={t('table.openStatement', { quantity, asOf })}
        onClick={() => onOpenFigure(figure.id)}
      >
        {quantity}
      </button>
      <span className="together-pair">
        <Part words={breakdown === '' ? label : t('refusal.name.group', { label, breakdown })} />
        <Part words={wording.place(figure.place)} />
      </span>
      <span className="together-pair">
        <Part words={source} />
        <Part words={asOf} />
      </span>
      <button
        type="button"
        className="link-button together-out"
        aria-label={t('together.takeOutFigure', { quantity, source, asOf })}
        onClick={() => onTakeOut(figure.id)}
      >
        {t('together.takeOut')}
      </button>
    </li>
  );
}

/** A column of its own where there is room, else words after a comma; names keep their direction. */
function Part({ words }: { readonly words: string }) {
  return (
    <span>
      <bdi>{words}</bdi>
    </span>
  );
}
