import type { LedgerEntry } from '#domain/changeLedger.ts';
import type { Figure } from '#domain/figure.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly entry: LedgerEntry;
  readonly zone: string;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The number before: of a withdrawal the one that no longer stands, also where only the withdrawal names it. */
export function EarlierNumber({ entry, zone, onOpenFigure }: Props) {
  const wording = useWording();
  const { figure, revision } = entry;
  if (revision === null) {
    return figure.value === null ? null : (
      <Opener figure={figure} words={wording.number(figure.value)} {...{ zone, onOpenFigure }} />
    );
  }
  const { earlier } = revision;
  return (
    <Opener
      earlier
      figure={earlier}
      words={wording.quantity(earlier.quantity)}
      {...{ zone, onOpenFigure }}
    />
  );
}

/** The number that stands now, or that none does. */
export function LaterNumber({ entry, zone, onOpenFigure }: Props) {
  const wording = useWording();
  const { kind, figure } = entry;
  const words =
    kind === 'withdrawn' ? wording.t('changes.gone') : wording.quantity(figure.quantity);
  return <Opener figure={figure} words={words} {...{ zone, onOpenFigure }} />;
}

function Opener({
  figure,
  words,
  zone,
  onOpenFigure,
  earlier = false,
}: {
  readonly figure: Figure;
  readonly words: string;
  readonly zone: string;
  readonly onOpenFigure: (figureId: string) => void;
  readonly earlier?: boolean;
}) {
  const wording = useWording();
  const said = { quantity: words, asOf: wording.asOfShort(figure.asOf, zone) };
  return (
    <button
      type="button"
      className="link-button ledger-number"
      aria-label={wording.t(earlier ? 'changes.openFrom' : 'changes.openTo', said)}
      onClick={() => onOpenFigure(figure.id)}
    >
      {words}
    </button>
  );
}
