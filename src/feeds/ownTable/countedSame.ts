import type { Figure, Reference } from '#domain/figure.ts';
import type { TableNote } from '#domain/figureTable.ts';

const SHOWN_NAMES = 30;

/** Rows that say the same as an earlier one to the letter: each is a reference of the same figure, and it is said. */
export function countedSame(figures: readonly Figure[], rejected: readonly Figure[]): TableNote[] {
  let count = 0;
  const names: string[] = [];
  for (const { references } of [figures, rejected].flat()) {
    if (references.length < 2) continue;
    const seen = new Set<string>();
    for (const reference of references) {
      const text = textOf(reference);
      if (!seen.has(text)) {
        seen.add(text);
        continue;
      }
      count += 1;
      if (names.length < SHOWN_NAMES) names.push(String(reference.row));
    }
  }
  return count === 0 ? [] : [{ code: 'identical_rows_merged', count, names }];
}

function textOf({ asOfText, published, carriedBy, url, role, revises, note }: Reference): string {
  return JSON.stringify([asOfText, published?.text, carriedBy, url, role, revises, note]);
}
