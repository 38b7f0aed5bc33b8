import type { SetAsideRow } from '#domain/figureTable.ts';
import type { FeedClock, Marking } from '#domain/situation.ts';
import { FeedError } from '../transport/feedError.ts';
import type { FigureColumn } from './columns.ts';
import { figureColumnOf, isDerivedColumn, REQUIRED_COLUMNS } from './columns.ts';

/** Cells as text, before any of it is believed; a column that is not there reads as empty. */
export interface RawRow {
  /** 1-based data row; headers, tag rows and blank lines are not counted. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<FigureColumn, string>>>;
  /** Cells beyond the last header, joined: the row is out of step. Empty where there are none. */
  readonly extra: string;
  /** How many rows of the feed an adapter added up into this one, by the feed's own rule; left out = 1. */
  readonly rows?: number;
}

/** A table as it came, CSV, JSON or from an adapter: the same rows whichever form they had. */
export interface RawTable {
  readonly rows: readonly RawRow[];
  /** What an adapter could not make a row of, with the reason. Left out = none. */
  readonly setAside?: readonly SetAsideRow[];
  /** Column names that are not ours: named on the screen and kept out. */
  readonly unknownColumns: readonly string[];
  /** Written by our own export, so its guard against formulas is taken off again. */
  readonly isOwnExport: boolean;
  /** JSON arrived under another name. */
  readonly notDeclaredJson: boolean;
  readonly marking: Marking | null;
  readonly clock: FeedClock | null;
}

export interface ReadHeaders {
  readonly columns: readonly (FigureColumn | null)[];
  readonly unknown: readonly string[];
  readonly isOwnExport: boolean;
}

const SHOWN_NAMES = 30;

/**
 * Finds our columns among a table's headers, in any order and letter case.
 * Errors: `FeedError` shape, where a column is there twice or a needed one is missing.
 */
export function readHeaders(headers: readonly string[], address: string): ReadHeaders {
  const names = headers.map((header) => header.trim().toLowerCase());
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice.length > 0) {
    throw new FeedError('shape', address, { seen: 'duplicate_columns', names: firstOf(twice) });
  }
  requireColumns(new Set(names), address);
  return {
    columns: names.map(figureColumnOf),
    unknown: firstOf(
      headers.filter((_, index) => {
        const name = names[index] ?? '';
        return name !== '' && figureColumnOf(name) === null && !isDerivedColumn(name);
      }),
    ),
    isOwnExport: names.includes('figure_id') && names.includes('known_from'),
  };
}

function requireColumns(present: ReadonlySet<string>, address: string): void {
  const missing = REQUIRED_COLUMNS.filter((column) => !present.has(column));
  if (missing.length > 0) {
    throw new FeedError('shape', address, { seen: 'missing_columns', names: missing });
  }
}

/** Names that came from outside, few and short enough to be read. */
function firstOf(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, SHOWN_NAMES).map((name) => name.trim().slice(0, 200));
}
