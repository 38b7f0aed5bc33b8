import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import {
  type ComparedRow,
  ownDifferences,
  type OwnDifferences,
} from '#state/ownDataDifferences.ts';
import { figuresOfTaken, type TakenTable } from '#state/ownDataTaken.ts';

/** The figures of a situation and those of its edited export, row by row as our export writes both. */
export function differencesOf(
  before: Pick<SituationData, 'figures' | 'rejected' | 'marking' | 'situation'>,
  taken: TakenTable,
): OwnDifferences {
  const { marking, situation } = before;
  const after = figuresOfTaken(taken, situation);
  const rows = ({ figures, rejected }: Pick<SituationData, 'figures' | 'rejected'>) =>
    rowsOf([...figures, ...rejected], marking);
  // An export holds rejected statements only where someone asked for them.
  const withRejected = after.rejected.length > 0;
  return ownDifferences(
    rows({ figures: before.figures, rejected: withRejected ? before.rejected : [] }),
    rows(after),
  );
}

function rowsOf(figures: readonly Figure[], marking: SituationData['marking']): ComparedRow[] {
  const table = figuresCsv(figures, { knownAt: null, marking });
  return figures.map(({ id }, index) => {
    const cells = table.rowAt(index);
    return {
      id,
      cells: Object.fromEntries(
        table.columns.map((column, at) => [column, String(cells[at] ?? '')]),
      ),
    };
  });
}
