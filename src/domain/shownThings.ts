import type { Figure } from './figure.ts';
import { isSelected } from './select.ts';
import type { FigureSelector, Situation } from './situation.ts';

/** What headline, charts and key figures speak of, in this order; populations before are bases and no main line. */
export function shownSelectors({
  headline,
  keyFigures,
  charts,
  partitions,
}: Situation): FigureSelector[] {
  return [
    ...(headline === null ? [] : [headline]),
    ...charts.flatMap(({ selectors, stated = [], panels = [], partition }) => [
      ...selectors,
      ...stated,
      ...panels.map(({ selector }) => selector),
      ...(partitions.find(({ id }) => id === partition)?.parts ?? []),
    ]),
    ...keyFigures.filter(({ kind }) => kind !== 'denominator').map(({ selector }) => selector),
  ];
}

/** Whether the page speaks of what this figure counts. */
export function isShownIn(situation: Situation, figure: Figure): boolean {
  return shownSelectors(situation).some((selector) => isOfThing(figure, selector));
}

/** Whether the page speaks of this indicator at all, so that a taken source changes something. */
export function isShownIndicator(situation: Situation, indicator: string): boolean {
  return shownSelectors(situation).some((selector) => selector.indicator === indicator);
}

/** The selector speaks of what this figure counts, whichever source it asks for. */
export function isOfThing(figure: Figure, selector: FigureSelector): boolean {
  return isSelected(figure, { ...selector, source: figure.source });
}
