import { sourceIdOf } from '#domain/sourceId.ts';
import { takenSentences } from '#wording/takenSentences.ts';
import type { ChartContext } from './chartContext.ts';

/**
 * That a chart follows a source which the reader took, and which one is recommended: in its notes, so that it goes
 * into every picture and embed. A taken source that states nothing here is said too, not passed over.
 */
export function takenNotes(context: ChartContext): string[] {
  return [...takenSentences(context.taken.values(), context.wording), ...silentNotes(context)];
}

function silentNotes({ data, definition, figures, wording }: ChartContext): string[] {
  const { situation } = data;
  const { selectors, stated = [], panels = [] } = definition;
  const own = [...selectors, ...stated, ...panels.map(({ selector }) => selector)];
  const drawn = new Set(own.map(({ indicator }) => indicator));
  const silent = (situation.taken ?? []).filter(
    ({ indicator, sourceId }) =>
      drawn.has(indicator) &&
      !figures.some(
        (figure) =>
          figure.indicator === indicator && sourceIdOf(situation, figure.source) === sourceId,
      ),
  );
  return silent.map(({ indicator, sourceId }) =>
    wording.t('beside.silentHere', {
      source: situation.sources.find(({ id }) => id === sourceId)?.name ?? sourceId,
      what: wording.indicator(indicator).label,
    }),
  );
}
