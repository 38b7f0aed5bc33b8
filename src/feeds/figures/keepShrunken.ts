import type { Shrunken } from '#domain/situation.ts';
import { identityOf } from '#domain/identity.ts';
import { rowCount } from '#domain/rowCount.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import type { ReadRows } from './toFigures.ts';

/** The parts of a feed's answer that the comparison with the one before needs. */
interface Answered extends ReadRows {
  readonly fetchedAt: number;
  readonly shrunken: Shrunken | null;
}

/** An update with fewer rows, or fewer (indicator, place) pairs, than this share of the last is doubted. */
const LEAST_SHARE = 0.8;

/**
 * A feed that suddenly sends far less has more likely lost rows than taken them back: the rows of the
 * answer before that are missing now are kept, and the whole is marked as shrunken with both counts.
 * Law: `received` counts the kept rows too, so that rows received = stated + set aside.
 */
export function keepShrunken<Answer extends Answered>(
  next: Answer,
  previous: Answered | undefined,
): Answer {
  const counts = previous === undefined ? null : shrinkage(next, previous);
  if (previous === undefined || counts === null) return next;
  const present = new Set(next.stated.map(rowKey));
  const kept = previous.stated.filter((row) => !present.has(rowKey(row)));
  return {
    ...next,
    received: next.received + rowCount(kept.map(({ reference }) => reference)),
    stated: [...next.stated, ...kept],
    shrunken: { ...counts, since: previous.shrunken?.since ?? previous.fetchedAt },
  };
}

/** Both counts of whatever fell; null where neither rows nor series did. */
function shrinkage(next: ReadRows, previous: ReadRows): Omit<Shrunken, 'since'> | null {
  const rows = { now: next.received, before: previous.received };
  if (rows.now < rows.before * LEAST_SHARE) return rows;
  const pairs = { now: pairsOf(next).size, before: pairsOf(previous).size };
  return pairs.now < pairs.before * LEAST_SHARE ? { of: 'series', ...pairs } : null;
}

function pairsOf({ stated }: ReadRows): Set<string> {
  return new Set(stated.map(({ indicator, place }) => `${indicator}\n${place}`));
}

/** One reference to one figure. */
function rowKey(row: StatedRow): string {
  const { published, carriedBy, url } = row.reference;
  return [identityOf(row), published?.text ?? '', carriedBy, url].join('\n');
}
