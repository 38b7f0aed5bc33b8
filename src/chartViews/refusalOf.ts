import type { ChartContext } from './chartContext.ts';
import type { ChartRefusal } from './chartView.ts';

/**
 * Why a chart of these figures cannot be drawn: nothing was known yet, nothing of the time shown, or nothing at all.
 * @param title what the chart would be about
 * @param hasOthers figures were known, of another time than the one shown
 */
export function refusalOf(
  { definition, options, wording }: ChartContext,
  title: string,
  hasOthers = false,
): ChartRefusal {
  const known = hasOthers ? 'plot.notKnownOfThisTime' : 'plot.notKnownYet';
  const refused = wording.t(options.knownAt === null ? 'plot.noFigures' : known);
  return { id: definition.id, kind: definition.kind, title, refused };
}
