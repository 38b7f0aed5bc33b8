import * as v from 'valibot';
import { SET_ASIDE_REASONS, type SetAsideRow } from '#domain/figureTable.ts';
import type { Measure } from '#domain/figure.ts';
import { MEASURES } from '#domain/figure.ts';
import type { FigureColumn } from '#feeds/figures/columns.ts';
import { READ_COLUMNS } from '#feeds/figures/columns.ts';

/** How own figures stand to the situation that was open: alone, as figures beside it, or in place of its own feeds. */
export const OWN_PLACES = ['alone', 'beside', 'instead'] as const;
export type OwnPlace = (typeof OWN_PLACES)[number];

/** The cells of one row of our table, as text. */
export type OwnCells = Readonly<Partial<Record<FigureColumn, string>>>;

/** One figure that was typed in, not read from a file. */
export interface TypedFigure {
  readonly id: string;
  readonly cells: OwnCells;
}

/** A reader's own figures as they are kept on this device: as text, so that the one reader reads them each time. */
export interface OwnData {
  readonly version: 1;
  /** New whenever anything in it changes: what was read of the one before is then read no more. */
  readonly id: string;
  readonly title: string;
  readonly place: OwnPlace;
  /** Id of the situation that it stands beside or in place of; null where it stands alone. */
  readonly base: string | null;
  /** IANA zone of the days in it, where no situation says it. */
  readonly zone: string;
  readonly fileName: string;
  /** ISO instant. */
  readonly takenAt: string;
  /** Rows of the file (`writeOwnRows`), those that cannot be read included; empty where all were typed in. */
  readonly csv: string;
  /** Rows of the file that are no row of our table. */
  readonly setAside: readonly SetAsideRow[];
  readonly typed: readonly TypedFigure[];
  /** What indicators of its own count. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** The mapping by which the file was read, as its JSON; null where there was none. */
  readonly mapping: string | null;
}

const text = v.pipe(v.string(), v.maxLength(100_000));
const cells = v.record(text, text);

const ownDataGuard = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  place: v.picklist(OWN_PLACES),
  base: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  zone: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  fileName: v.pipe(v.string(), v.maxLength(500)),
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  csv: v.string(),
  setAside: v.array(
    v.object({
      row: v.pipe(v.number(), v.integer(), v.minValue(0)),
      reason: v.picklist(SET_ASIDE_REASONS),
      column: text,
      seen: text,
      cells,
      rows: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  typed: v.array(v.object({ id: text, cells })),
  measures: v.record(text, v.picklist(MEASURES)),
  mapping: v.nullable(v.string()),
});

/** What was kept, if it is what we once wrote; null for anything else. A browser's storage is an outside like any other. */
export function parseOwnData(kept: unknown): OwnData | null {
  const read = v.safeParse(ownDataGuard, kept);
  if (!read.success) return null;
  const { typed, ...own } = read.output;
  return { ...own, typed: typed.map((one) => ({ id: one.id, cells: knownCells(one.cells) })) };
}

function knownCells(stored: Readonly<Record<string, string>>): OwnCells {
  const read: Partial<Record<FigureColumn, string>> = {};
  for (const column of READ_COLUMNS) {
    const cell = Object.hasOwn(stored, column) ? stored[column] : undefined;
    if (cell !== undefined) read[column] = cell;
  }
  return read;
}
