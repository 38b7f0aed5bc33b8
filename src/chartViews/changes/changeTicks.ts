import { isVintage } from '#domain/knownFigures.ts';
import { findRevisions, type Revision } from '#domain/revisions.ts';
import { isSelected } from '#domain/select.ts';
import type { FigureSelector } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { positionOf } from '../axes/timeAxis.ts';
import type { ChartContext } from '../chartContext.ts';
import { chartPool } from '../chartPool.ts';
import type { ChangeTickView, PanelView, TimeAxisView } from '../chartView.ts';
import { changeName } from './changeName.ts';
import { groupChanges } from './groupChanges.ts';

export interface ChangeTicks extends Pick<PanelView, 'changes' | 'changeRow'> {
  readonly changes: readonly ChangeTickView[];
  /** Known revisions that became known outside the time shown. */
  readonly outside: number;
}

/**
 * The revisions of what a panel selects, where they became known: one tick for those of one moment, and for those too
 * close to be told apart.
 * @param width of the plot, CSS pixels
 */
export function changeTicks(
  context: ChartContext,
  selectors: readonly FigureSelector[],
  { time, width }: { readonly time: TimeAxisView; readonly width: number },
): ChangeTicks {
  const { wording, zone } = context;
  const revisions = revisionsOf(context, selectors);
  const known = knownBy(revisions, context);
  const placed = known.flatMap((revision) => {
    const x = positionOf(time, revision.at);
    return x === null ? [] : [{ x, revision }];
  });
  return {
    changes: groupChanges(placed, width).map(({ x, revisions: group }) => ({
      x,
      count: group.length,
      figureId: group.at(-1)?.later.id ?? '',
      name: changeName(group, zone, wording),
    })),
    changeRow: revisions.some(({ at }) => positionOf(time, at) !== null),
    outside: known.length - placed.length,
  };
}

/** What of it was known at the chosen moment, in the order in which it became known. */
export function knownRevisions(
  context: ChartContext,
  selectors: readonly FigureSelector[],
): Revision[] {
  return knownBy(revisionsOf(context, selectors), context);
}

function knownBy(revisions: readonly Revision[], { options }: ChartContext): Revision[] {
  const { knownAt } = options;
  return revisions.filter(({ at }) => knownAt === null || at <= knownAt);
}

/** Of the chosen sources. The ledger itself is made once for each table. */
function revisionsOf(
  { data, definition, options }: ChartContext,
  selectors: readonly FigureSelector[],
): Revision[] {
  const { situation } = data;
  const pool = chartPool(data, definition);
  return findRevisions(pool, { vintage: isVintage(situation) }).filter(
    ({ later }) =>
      (options.sources === null || options.sources.includes(sourceIdOf(situation, later.source))) &&
      selectors.some((selector) => isSelected(later, selector)),
  );
}
