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
    if (stretch === undefined) stretches.set(column, new Stretch(reach, index));
    else stretch.extend(reach, index);
  });
  const indexes = [...stretches.values()].flatMap((stretch) => stretch.indexes());
  const kept = new Set<Point>();
  for (const index of indexes.sort((one, other) => one - other)) {
    const point = points[index];
    if (point !== undefined) kept.add(point);
  }
  return kept;
}

/** Plain numbers and where they were found: nothing is made for each of 100,000 points. */
class Stretch {
  #firstX: number;
  #lastX: number;
  #lowest: number;
  #highest: number;
  #first: number;
  #last: number;
  #low: number;
  #high: number;

  constructor({ x, low, high }: Reach, index: number) {
    this.#firstX = this.#lastX = x;
    this.#lowest = low;
    this.#highest = high;
    this.#first = this.#last = this.#low = this.#high = index;
  }

  extend({ x, low, high }: Reach, index: number): void {
    if (x < this.#firstX) {
      this.#firstX = x;
      this.#first = index;
    }
    if (x >= this.#lastX) {
      this.#lastX = x;
      this.#last = index;
    }
    if (low < this.#lowest) {
      this.#lowest = low;
      this.#low = index;
    }
    if (high > this.#highest) {
      this.#highest = high;
      this.#high = index;
    }
  }

  indexes(): readonly number[] {
    return [this.#first, this.#last, this.#low, this.#high];
  }
}
