import type { ChartView } from '#chartViews/chartView.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { PageChoices } from '#shown/viewChoices.ts';

interface Props {
  readonly view: ChartView;
  readonly choices: PageChoices;
  readonly windowUnused: boolean;
}

/** Where a choice of the page does not hold for this chart, the chart says why. */
export function ChoiceNotes({ view, choices, windowUnused }: Props) {
  const { t } = useWording();
  const { share, log } = view.disabled;
  const notes = [
    ...(choices.stackMode === 'relative' && share !== undefined
      ? [t('view.whyNot', { choice: t('chart.valuesRelative'), reason: share })]
      : []),
    ...(choices.yScale === 'log' && log !== undefined
      ? [t('view.whyNot', { choice: t('chart.scaleLog'), reason: log })]
      : []),
    ...(windowUnused ? [t('view.windowNotUsed')] : []),
  ];
  return notes.map((note) => (
    <p className="chart-times" key={note}>
      {note}
    </p>
  ));
}
