/** A point as the thinning sees it: where it stands on the axis, and from where to where it reaches. */
export interface Reach {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The points that make the same picture: of every stretch of the axis the first, the last, the lowest and the
 * highest. So a peak is never lost, and a gap wider than a stretch keeps its edges and is never filled or made.
 * @param columns into how many equal stretches the points' own extent is cut
 * @returns at most four times `columns` points, in no order
 */
export function keepExtremes<Point>(
  points: readonly Point[],
  { columns, reachOf }: { columns: number; reachOf: (point: Point) => Reach },
): Set<Point> {
  const reaches = points.map(reachOf);
  let start = Infinity;
  let end = -Infinity;
  for (const { x } of reaches) {
    start = Math.min(start, x);
    end = Math.max(end, x);
  }
  const stretches = new Map<number, Stretch>();
  reaches.forEach((reach, index) => {
    const share = end > start ? (reach.x - start) / (end - start) : 0;
    const column = Math.min(columns - 1, Math.floor(share * columns));
    const stretch = stretches.get(column);
    if (stretch === undefined) stretches.set(column, stretchOf(reach, index));
    else extend(stretch, reach, index);
  });
  const kept = [...stretches.values()].flatMap(({ first, last, lowest, highest }) =>
    [first, last, lowest, highest].map(({ index }) => index),
  );
  const indexes = new Set(kept);
  return new Set(points.filter((_, index) => indexes.has(index)));
}

interface Found {
  readonly reach: Reach;
  readonly index: number;
}
interface Stretch {
  first: Found;
  last: Found;
  lowest: Found;
  highest: Found;
}

function stretchOf(reach: Reach, index: number): Stretch {
  const found = { reach, index };
  return { first: found, last: found, lowest: found, highest: found };
}

function extend(stretch: Stretch, reach: Reach, index: number): void {
  const found = { reach, index };
  if (reach.x < stretch.first.reach.x) stretch.first = found;
  if (reach.x >= stretch.last.reach.x) stretch.last = found;
  if (reach.low < stretch.lowest.reach.low) stretch.lowest = found;
  if (reach.high > stretch.highest.reach.high) stretch.highest = found;
}
