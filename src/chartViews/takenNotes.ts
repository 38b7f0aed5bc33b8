import type { TakenSource } from '#domain/situation.ts';
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

function silentNotes(context: ChartContext): string[] {
  const { data, definition, wording } = context;
  const { situation } = data;
  const { selectors, stated = [], panels = [] } = definition;
  const own = [...selectors, ...stated, ...panels.map(({ selector }) => selector)];
  return (situation.taken ?? []).flatMap((taken) => {
    const asked = own.filter(({ indicator }) => indicator === taken.indicator);
    if (asked.length === 0 || speaksHere(taken, context)) return [];
    const [fixed] = asked.flatMap(({ source }) => source ?? []);
    if (fixed !== undefined) return [wording.t('beside.fixedHere', { source: fixed })];
    const name = situation.sources.find(({ id }) => id === taken.sourceId)?.name;
    const what = wording.indicator(taken.indicator).label;
    return [wording.t('beside.silentHere', { source: name ?? taken.sourceId, what })];
  });
}

function speaksHere(
  { indicator, sourceId }: TakenSource,
  { data, figures }: ChartContext,
): boolean {
  return figures.some(
    (figure) =>
      figure.indicator === indicator && sourceIdOf(data.situation, figure.source) === sourceId,
  );
}
