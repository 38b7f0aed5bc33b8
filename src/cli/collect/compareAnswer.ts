import { compareText } from '#domain/asOf.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { answeredRows, standingRows } from './standingRows.ts';
import { contentOf, seriesOf } from './statedKeys.ts';

/** A row to be appended, and what is different from the row of the feed. */
export interface NewRow {
  readonly row: StatedRow;
  /** `vanished`: the feed no longer has it. `undated`: its date of publication is that of the value it replaces. */
  readonly as: 'stated' | 'undated' | 'vanished';
}

/** How an answer differs from what was seen last; things, not rows, but for `added`. */
export interface Difference {
  readonly added: readonly NewRow[];
  readonly unchanged: number;
  readonly fresh: number;
  readonly changed: number;
  readonly vanished: number;
  /** Things of which a number stood before. */
  readonly stood: number;
  /** Older than the oldest of their series that the feed still has: it has moved on, nothing was taken back. */
  readonly movedOn: number;
  /** Still there, but no longer readable: the row is set aside this time. */
  readonly unreadable: number;
  /** So many are gone that the answer is doubted: nothing was recorded as vanished. */
  readonly doubted: boolean;
}

export interface Compared {
  readonly ledger: readonly StatedRow[];
  readonly stated: readonly StatedRow[];
  readonly setAside: readonly SetAsideRow[];
  /** Records vanished rows however many they are. */
  readonly takeVanished: boolean;
}

/** An answer that lacks more than this share of what stood, and at least so many, has more likely been cut. */
const MOST_VANISHED = 0.2;
const FEWEST_DOUBTED = 10;

/** What an answer adds to the ledger of its feed. Law: of two equal answers the second adds nothing. */
export function compareAnswer(compared: Compared): Difference {
  const standing = standingRows(compared.ledger);
  const answered = answeredRows(compared.stated);
  const added: NewRow[] = [];
  const counts = { unchanged: 0, fresh: 0, changed: 0 };
  for (const [thing, rows] of answered) {
    const before = standing.get(thing)?.rows ?? [];
    if (before.length === 0) counts.fresh += 1;
    else if (saysTheSame(before, rows)) counts.unchanged += 1;
    else counts.changed += 1;
    if (!saysTheSame(before, rows)) for (const row of rows) added.push(writtenOver(row, before));
  }
  const gone = goneRows(compared, standing, answered);
  const stood = [...standing.values()].filter(({ rows }) => isStanding(rows)).length;
  const doubted =
    !compared.takeVanished &&
    gone.vanished.length >= FEWEST_DOUBTED &&
    gone.vanished.length > stood * MOST_VANISHED;
  if (!doubted) for (const row of gone.vanished) added.push({ row, as: 'vanished' });
  return {
    added: added.sort(compareAdded),
    ...counts,
    vanished: gone.vanished.length,
    stood,
    movedOn: gone.movedOn,
    unreadable: gone.unreadable,
    doubted,
  };
}

function saysTheSame(before: readonly StatedRow[], now: readonly StatedRow[]): boolean {
  const said = new Set(before.map(contentOf));
  return said.size === now.length && now.every((row) => said.has(contentOf(row)));
}

/**
 * A changed number that still bears the date of the one it replaces became known when it was seen, not on that date:
 * else nobody could tell which of the two was said last.
 */
function writtenOver(row: StatedRow, before: readonly StatedRow[]): NewRow {
  const { published } = row.reference;
  if (before.length === 0 || published === null) return { row, as: 'stated' };
  const isLater = before.every(({ knownFrom }) => published.end > knownFrom);
  return { row, as: isLater ? 'stated' : 'undated' };
}

function goneRows(
  { stated, setAside }: Compared,
  standing: ReturnType<typeof standingRows>,
  answered: ReturnType<typeof answeredRows>,
): { vanished: StatedRow[]; movedOn: number; unreadable: number } {
  const oldest = oldestOf(stated);
  const bad = new Set(setAside.map(({ cells }) => nameOf(cells)));
  const vanished: StatedRow[] = [];
  let movedOn = 0;
  let unreadable = 0;
  for (const [thing, { rows }] of standing) {
    const [last] = rows;
    if (answered.has(thing) || last === undefined || !isStanding(rows)) continue;
    const { indicator, place, asOf } = last;
    const from = oldest.of.get(seriesOf(last)) ?? oldest.ofAll;
    if (bad.has(nameOf({ indicator, place, as_of: asOf.text }))) unreadable += 1;
    else if (asOf.start < from) movedOn += 1;
    else vanished.push(last);
  }
  return { vanished, movedOn, unreadable };
}

/** What was taken back, by the feed or because it had vanished, cannot vanish again. */
function isStanding(rows: readonly StatedRow[]): boolean {
  return rows.some(({ status }) => status !== 'withdrawn');
}

function oldestOf(rows: readonly StatedRow[]): { of: Map<string, number>; ofAll: number } {
  const of = new Map<string, number>();
  let ofAll = Infinity;
  for (const row of rows) {
    const series = seriesOf(row);
    const { start } = row.asOf;
    of.set(series, Math.min(of.get(series) ?? Infinity, start));
    ofAll = Math.min(ofAll, start);
  }
  return { of, ofAll };
}

function nameOf(cells: Readonly<Record<string, string>>): string {
  return JSON.stringify([cells.indicator, cells.place, cells.as_of]);
}

/** In order of time, so that the file is as easy to read as it is to compare. */
function compareAdded({ row: one }: NewRow, { row: other }: NewRow): number {
  return (
    one.asOf.start - other.asOf.start ||
    compareText(seriesOf(one), seriesOf(other)) ||
    compareText(contentOf(one), contentOf(other))
  );
}
