import type { Revision } from '#domain/revisions.ts';
import { textWidth } from '../layout/textWidth.ts';

export interface PlacedRevision {
  /** Share of the axis. */
  readonly x: number;
  readonly revision: Revision;
}

export interface ChangeGroup {
  readonly x: number;
  /** In the order in which they became known. */
  readonly revisions: readonly Revision[];
}

/** The sign of a change reaches so far to each side; its count stands to the right of it, `CHANGE_TEXT` pixels high. */
export const CHANGE_REACH = 4;
export const CHANGE_TEXT = 11;
const GAP = 5;

/** Groups changes from the left so that no two signs touch, however many there are; `width` in pixels. */
export function groupChanges(placed: readonly PlacedRevision[], width: number): ChangeGroup[] {
  const groups: PlacedRevision[][] = [];
  for (const one of [...placed].sort((first, second) => first.x - second.x)) {
    let current = [one];
    let last = groups.at(-1);
    // A grown group may reach its left neighbour.
    while (last !== undefined && touches(last, current, width)) {
      groups.pop();
      last.push(...current);
      current = last;
      last = groups.at(-1);
    }
    groups.push(current);
  }
  return groups.map((group) => ({
    x: middleOf(group),
    revisions: group.map(({ revision }) => revision).sort((one, other) => one.at - other.at),
  }));
}

/** Pixels right of the middle of a sign that its count takes. */
export function countWidth(count: number): number {
  return count < 2 ? 0 : 2 + textWidth(String(count), CHANGE_TEXT);
}

function touches(
  left: readonly PlacedRevision[],
  right: readonly PlacedRevision[],
  width: number,
): boolean {
  const end = middleOf(left) * width + CHANGE_REACH + countWidth(left.length);
  return middleOf(right) * width - CHANGE_REACH < end + GAP;
}

/** Between the first and the last of them. */
function middleOf(group: readonly PlacedRevision[]): number {
  return ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2;
}
