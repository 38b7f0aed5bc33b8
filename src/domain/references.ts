import type { AsOf } from './asOf.ts';
import { compareText } from './asOf.ts';
import type { Reference, Role } from './figure.ts';
import { ROLES } from './figure.ts';
import { publishedAt } from './knownFrom.ts';

// What a figure takes over from its references: all of it the same in whatever order they come.

/** Recommended before triangulation before rejected. */
export function bestRole(references: readonly Reference[]): Role {
  return ROLES.find((role) => references.some((one) => one.role === role)) ?? 'triangulation';
}

/** The publication from which a number true of `asOf` was known first; of two equal ones the finer statement. */
export function earliestPublished(references: readonly Reference[], asOf: AsOf): AsOf | null {
  let earliest: AsOf | null = null;
  for (const { published } of references) {
    if (published === null) continue;
    if (earliest === null || comparePublished(asOf, published, earliest) < 0) earliest = published;
  }
  return earliest;
}

/** The number that is said to be replaced; the largest where references differ, so that order changes nothing. */
export function revisedNumber(references: readonly Reference[]): number | null {
  let revises: number | null = null;
  for (const reference of references) {
    if (reference.revises === null) continue;
    revises = revises === null ? reference.revises : Math.max(revises, reference.revises);
  }
  return revises;
}

/** All notes, without repetition, in the order of the references. */
export function notesOf(references: readonly Reference[]): string[] {
  return [...new Set(references.map((one) => one.note).filter((note) => note !== ''))];
}

function comparePublished(asOf: AsOf, one: AsOf, other: AsOf): number {
  return (
    publishedAt(asOf, one) - publishedAt(asOf, other) ||
    other.start - one.start ||
    compareText(one.text, other.text)
  );
}
