import { knownFigures } from '#domain/knownFigures.ts';
import type { ChartDefinition, SituationData } from '#domain/situation.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  /** Title of the chart, told apart by it in a list of buttons. */
  readonly title: string;
  readonly definition: ChartDefinition;
  readonly data: SituationData;
  readonly knownAt: number | null;
  readonly onOpen: (figureId: string) => void;
}

/** Opens the sources of a chart side by side, at the latest time of what it is about. */
export function BesideButton({ title, definition, data, knownAt, onOpen }: Props) {
  const { t } = useWording();
  const open = async () => {
    const { besideStart } = await import('#domain/besideThings.ts');
    const start = besideStart(data.situation, knownFigures(data, knownAt), definition);
    if (start !== null) onOpen(start.id);
  };
  return (
    <button
      type="button"
      className="button"
      aria-label={t('beside.openOf', { title })}
      onClick={() => void open()}
    >
      {t('beside.heading')}
    </button>
  );
}
