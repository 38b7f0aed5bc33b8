import type { LedgerEntry } from '#domain/changeLedger.ts';
import type { Figure } from '#domain/figure.ts';
import type { SignedChange } from '#domain/quantityDifference.ts';
import type { MomentSpan } from '#domain/statedWithin.ts';
import type { CsvCell } from './csvCells.ts';
import type { CsvTable } from './csvTable.ts';
import type { FiguresCsvOptions } from './figuresCsv.ts';
import { FIGURE_COLUMNS, figureCells } from './figuresCsv.ts';
import { isoMoment } from './isoMoment.ts';

/** First the change, then the statement that made it in the columns of every file of figures. */
export const CHANGE_COLUMNS = [
  'change',
  'became_known',
  'became_known_assumed',
  'since',
  'earlier_figure_id',
  'earlier_as_of',
  'earlier_value',
  'earlier_value_low',
  'earlier_value_high',
  'earlier_qualifier',
  'earlier_obs_status',
  'earlier_known_from',
  'difference_low',
  'difference_high',
  'difference_about',
  'age_hours_low',
  'age_hours_high',
  'declared',
  'called_correction',
  ...FIGURE_COLUMNS,
] as const;

export interface ChangesCsvOptions extends FiguresCsvOptions {
  /** Epoch ms of the last report; null = from the beginning. */
  readonly since: number | null;
}

const HOUR = 3_600_000;

/**
 * The ledger as it stands on the screen, one row per change, in that order; by the rules of every file of figures.
 *
 * - `change`: `new`, `revised`, `withdrawn`; `became_known`: when, in UTC; `became_known_assumed`: `yes` where no date
 *   of publication was stated and the end of the as-of stands in.
 * - `earlier_…`: the statement that was replaced or withdrawn; empty for a new figure.
 * - `difference_low`, `difference_high`: later less earlier; an open end is empty ("at least 220", then 218: at most
 *   -2), both are empty where none can be stated. `difference_about`: `yes` where a number is "about".
 * - `age_hours_low`, `age_hours_high`: how long the earlier number had stood, in whole hours, down and up, as far as
 *   the dates tell; an open end is empty.
 * - `declared`: `yes` where the row itself names the number that it replaces; `called_correction`: `yes` where its
 *   note calls it a correction. Both are empty for a new figure.
 * - Then the columns of `figuresCsv`, of the new, replacing or withdrawing statement: the file is a feed as well.
 */
export function changesCsv(entries: readonly LedgerEntry[], options: ChangesCsvOptions): CsvTable {
  const knownAt = momentCell(options.knownAt);
  const since = momentCell(options.since);
  return {
    columns: CHANGE_COLUMNS,
    rowCount: entries.length,
    rowAt: (index) => {
      const entry = entries[index];
      if (entry === undefined) throw new RangeError(`There is no row ${index}.`);
      const cells = figureCells(entry.figure, knownAt, options);
      return [...changeCells(entry, since), ...FIGURE_COLUMNS.map((column) => cells[column])];
    },
  };
}

function changeCells({ kind, at, figure, revision }: LedgerEntry, since: string): CsvCell[] {
  const assumed = figure.knownFromAssumed && at === figure.knownFrom;
  return [
    kind,
    isoMoment(at),
    yes(assumed),
    since,
    ...earlierCells(revision?.earlier ?? null),
    ...differenceCells(revision?.difference ?? null),
    ...ageCells(revision?.age ?? null),
    revision === null ? '' : yesOrNo(revision.declared),
    revision === null ? '' : yesOrNo(revision.calledCorrection),
  ];
}

function earlierCells(earlier: Figure | null): CsvCell[] {
  if (earlier === null) return ['', '', null, null, null, '', '', ''];
  return [
    earlier.id,
    earlier.asOf.text,
    earlier.value,
    earlier.valueLow,
    earlier.valueHigh,
    earlier.qualifier,
    earlier.status,
    isoMoment(earlier.knownFrom),
  ];
}

function differenceCells(difference: SignedChange | null): CsvCell[] {
  if (difference?.known !== true) return [null, null, ''];
  return [finite(difference.low), finite(difference.high), yes(difference.about)];
}

function ageCells(age: MomentSpan | null): CsvCell[] {
  if (age === null) return [null, null];
  return [finite(Math.floor(age.low / HOUR)), finite(Math.ceil(age.high / HOUR))];
}

function momentCell(at: number | null): string {
  return at === null ? '' : isoMoment(at);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function yes(holds: boolean): string {
  return holds ? 'yes' : '';
}

function yesOrNo(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
