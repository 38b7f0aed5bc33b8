import { compareText } from './asOf.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import type { SignedChange } from './quantityDifference.ts';
import { differenceOf } from './quantityDifference.ts';
import { belongsToSeries, seriesKeyOf } from './series.ts';
import type { MomentSpan } from './statedWithin.ts';
import { statedAt, statedWithin } from './statedWithin.ts';
import { isOfVintage, statedTimes } from './statements.ts';

/** One number replaced by another, for the same time or by the source's own word. */
export interface Revision {
  readonly earlier: Figure;
  readonly later: Figure;
  /** When the later number was stated, epoch ms; not its `knownFrom` where a source returned to an old number. */
  readonly at: number;
  readonly difference: SignedChange;
  /** How long the earlier number had stood, from when each counts as known. */
  readonly ageHours: number;
  /** The same in ms as far as the dates tell it: a day of publication without an hour leaves a span. */
  readonly age: MomentSpan;
  /** The row itself names the number it replaces. */
  readonly declared: boolean;
  /** A note of that statement speaks of a correction: of a mistake, which is more than a revision. */
  readonly calledCorrection: boolean;
}

interface Statement {
  readonly figure: Figure;
  readonly at: number;
}

/**
 * The ledger: a row says `revises`, or the same series and instant (any as-of of a vintage feed) has a later
 * statement with another number. Counts of one day in an archive are several counts, never revisions.
 * Ordered by when the later number was stated. Computed once for each array of figures.
 */
export function findRevisions(
  figures: readonly Figure[],
  { vintage = false }: { readonly vintage?: boolean } = {},
): readonly Revision[] {
  const ledgers = vintage ? VINTAGE_LEDGERS : LEDGERS;
  const known = ledgers.get(figures);
  if (known !== undefined) return known;
  const ledger = ledgerOf(figures, vintage);
  ledgers.set(figures, ledger);
  return ledger;
}

/** A slider that moves, and each chart of a page, ask for the ledger of the same figures again and again. */
const LEDGERS = new WeakMap<readonly Figure[], readonly Revision[]>();
const VINTAGE_LEDGERS = new WeakMap<readonly Figure[], readonly Revision[]>();

function ledgerOf(figures: readonly Figure[], vintage: boolean): Revision[] {
  const found = new Map<string, Revision>();
  const add = (revision: Revision) => {
    const key = `${revision.earlier.id} ${revision.later.id} ${String(revision.at)}`;
    if (!found.has(key)) found.set(key, revision);
  };
  for (const group of grouped(figures.filter(belongsToSeries), seriesKeyOf).values()) {
    declaredRevisions(group).forEach(add);
    restatements(group, vintage).forEach(add);
    withdrawals(group).forEach(add);
  }
  return [...found.values()].sort(compareRevisions);
}

/** The replaced number is the last one with that value that was known before; one that is not in the feed has no pair. */
function declaredRevisions(group: readonly Figure[]): Revision[] {
  const revising = group.filter((figure) => figure.revises !== null);
  if (revising.length === 0) return [];
  const byValue = grouped([...group].sort(compareTime), (figure) => String(figure.value));
  return revising.flatMap((later) => {
    const earlier = replacedBy(later, byValue.get(String(later.revises)) ?? []);
    return earlier === null ? [] : [revisionOf(earlier, { figure: later, at: later.knownFrom })];
  });
}

/** @param ordered by time; searched from the first that is true of a later time, because a series may hold 100,000 */
function replacedBy(later: Figure, ordered: readonly Figure[]): Figure | null {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle]?.asOf.end ?? Infinity) <= later.asOf.end) from = middle + 1;
    else to = middle;
  }
  for (let index = from - 1; index >= 0; index--) {
    const one = ordered[index];
    if (one !== undefined && one !== later && one.knownFrom <= later.knownFrom) return one;
  }
  return null;
}

function compareTime(one: Figure, other: Figure): number {
  return (
    one.asOf.end - other.asOf.end ||
    one.knownFrom - other.knownFrom ||
    compareText(other.id, one.id)
  );
}

/** Numbers for one moment in the order in which they were stated; each is compared with the one that stood before. */
function restatements(group: readonly Figure[], vintage: boolean): Revision[] {
  const revisable = group.filter(
    (figure) => figure.asOf.precision === 'instant' || (vintage && isOfVintage(figure)),
  );
  const revisions: Revision[] = [];
  for (const readings of grouped(revisable, momentOf).values()) {
    if (readings.length < 2) continue;
    let standing: Statement | null = null;
    for (const next of statementsInOrder(readings)) {
      if (standing !== null && isReplaced(standing, next)) {
        revisions.push(revisionOf(standing.figure, next, standing.at));
      }
      // A repetition of the standing number does not make it younger.
      if (standing === null || !sameNumber(standing.figure, next.figure)) standing = next;
    }
  }
  return revisions;
}

function momentOf({ asOf }: Figure): string {
  return `${String(asOf.start)} ${String(asOf.end)}`;
}

function statementsInOrder(readings: readonly Figure[]): Statement[] {
  return readings
    .flatMap((figure) => statedTimes(figure).map((at) => ({ figure, at })))
    .sort((one, other) => one.at - other.at || compareText(one.figure.id, other.figure.id));
}

/** Two numbers known from one moment are two readings (13,350 and 13,550), not a revision. */
function isReplaced(standing: Statement, next: Statement): boolean {
  if (next.figure.status === 'withdrawn') return false;
  return next.at > standing.at && !sameNumber(standing.figure, next.figure);
}

/** A withdrawal is no further count of its day: it takes back the number it names, else the last one before it. */
function withdrawals(group: readonly Figure[]): Revision[] {
  const withdrawing = group.filter(({ status }) => status === 'withdrawn');
  if (withdrawing.length === 0) return [];
  const byMoment = grouped([...group].sort(compareTime), momentOf);
  return withdrawing.flatMap((later) => {
    const before = (byMoment.get(momentOf(later)) ?? []).filter(
      (one) =>
        one.status !== 'withdrawn' && one.knownFrom <= later.knownFrom && isTakenBack(one, later),
    );
    const earlier = before.at(-1);
    return earlier === undefined
      ? []
      : [revisionOf(earlier, { figure: later, at: later.knownFrom })];
  });
}

function isTakenBack(one: Figure, { value, valueLow, valueHigh }: Figure): boolean {
  if (value === null && valueLow === null && valueHigh === null) return true;
  return one.value === value && one.valueLow === valueLow && one.valueHigh === valueHigh;
}

/** Twins differ in their hedge alone; that is no other value. */
function sameNumber(one: Figure, other: Figure): boolean {
  return (
    one.value === other.value &&
    one.valueLow === other.valueLow &&
    one.valueHigh === other.valueHigh &&
    one.status === other.status
  );
}

function revisionOf(earlier: Figure, later: Statement, since = earlier.knownFrom): Revision {
  const { figure, at } = later;
  return {
    earlier,
    later: figure,
    at,
    difference: differenceOf(figure.quantity, earlier.quantity),
    ageHours: (at - since) / 3_600_000,
    age: ageBetween(statedWithin(earlier, since), statedWithin(figure, at)),
    declared: figure.revises !== null && figure.revises === earlier.value,
    calledCorrection: notesAt(figure, at).some(speaksOfCorrection),
  };
}

function ageBetween(earlier: MomentSpan, later: MomentSpan): MomentSpan {
  return {
    low: Math.max(0, later.low - earlier.high),
    high: Math.max(0, later.high - earlier.low),
  };
}

/** What was noted on another day, or by a medium that copied it later, was not said with this statement. */
function notesAt(figure: Figure, at: number): readonly string[] {
  const stated = statedAt(figure, at);
  return stated.length === 0 ? figure.notes : stated.map(({ note }) => note);
}

/** "Corrected", "a correction"; not "correctly", "the correct hour", "nobody called it a correction". */
function speaksOfCorrection(note: string): boolean {
  return note
    .split(/[.;:]/)
    .some(
      (part) =>
        /\bcorrect(?:ed|s|ions?)\b/i.test(part) &&
        !/\b(?:no|not|never|nobody|nor|without)\b.*\bcorrect/i.test(part),
    );
}

function compareRevisions(one: Revision, other: Revision): number {
  return (
    one.at - other.at ||
    compareText(one.later.id, other.later.id) ||
    compareText(one.earlier.id, other.earlier.id)
  );
}
