import { grouped } from '#domain/grouped.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import { contentOf, thingOf } from './statedKeys.ts';

/** What was last seen of one thing: one row, or several readings that were seen together. */
export interface Standing {
  /** As the ledger has it, ISO instant. */
  readonly seen: string;
  readonly rows: readonly StatedRow[];
}

/**
 * What stands at the end of a ledger, by thing: of each the rows of the last time that it was written. When anything of
 * a thing changes, all its rows are written again, so that these are all that stood.
 */
export function standingRows(ledger: readonly StatedRow[]): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const [thing, rows] of grouped(ledger, thingOf)) {
    const seen = rows.reduce((last, { reference }) => laterOf(last, reference.retrieved), '');
    standing.set(thing, {
      seen,
      rows: rows.filter(({ reference }) => reference.retrieved === seen),
    });
  }
  return standing;
}

/** The rows of one answer by thing; a row that says the same of it twice counts once. */
export function answeredRows(rows: readonly StatedRow[]): Map<string, readonly StatedRow[]> {
  return new Map(
    [...grouped(rows, thingOf)].map(([thing, stated]) => [
      thing,
      [...new Map(stated.map((row) => [contentOf(row), row])).values()],
    ]),
  );
}

/** Written by one program in one form (UTC, `Z`): instants of equal length of fraction may be compared as text. */
function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
