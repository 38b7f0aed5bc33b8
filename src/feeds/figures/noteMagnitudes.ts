import type { TableNote } from '#domain/figureTable.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import type { ReadRows } from './toFigures.ts';

/** A series whose middle value changes by this factor from one fetch to the next has perhaps changed its unit (trust.md F-41). */
const FACTOR = 10;

/**
 * Notes the series whose median is ten times as large, or as small, as in the answer before. Nothing is corrected.
 * @example thousands of people in place of people: a note `magnitude_changed` with "arrivals, Armenia"
 */
export function noteMagnitudes<Answer extends ReadRows>(
  next: Answer,
  previous: ReadRows | undefined,
): Answer {
  if (previous === undefined) return next;
  const before = mediansOf(previous.stated);
  const names = [...mediansOf(next.stated)].flatMap(([series, median]) => {
    const old = before.get(series) ?? 0;
    const isJump = old > 0 && median > 0 && Math.max(median / old, old / median) >= FACTOR;
    return isJump ? [series.replaceAll('\n', ', ')] : [];
  });
  if (names.length === 0) return next;
  const note: TableNote = { code: 'magnitude_changed', count: names.length, names };
  return { ...next, notes: [...next.notes, note] };
}

/** The middle value of each series (indicator, place, source) that has numbers. */
function mediansOf(stated: readonly StatedRow[]): Map<string, number> {
  const values = new Map<string, number[]>();
  for (const { indicator, place, source, value } of stated) {
    if (value === null) continue;
    const series = [indicator, place, source].join('\n');
    const known = values.get(series);
    if (known === undefined) values.set(series, [value]);
    else known.push(value);
  }
  return new Map([...values].map(([series, all]) => [series, medianOf(all)]));
}

function medianOf(values: number[]): number {
  values.sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)] ?? 0;
}
