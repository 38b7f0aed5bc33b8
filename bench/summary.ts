/** Several measurements of one thing. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly n: number;
}

/** Median and spread; of an even number of values the lower middle, which is one that was measured. */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = [...values].sort((one, other) => one - other);
  const median = sorted[Math.ceil(sorted.length / 2) - 1];
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (median === undefined || least === undefined || most === undefined)
    throw new RangeError('Nothing was measured.');
  return { median, least, most, n: sorted.length };
}

/** @example spreadWords({ median: 123.4, least: 98, most: 150, n: 5 }) // "123 (98–150)" */
export function spreadWords({ median, least, most }: Summary): string {
  return `${short(median)} (${short(least)}–${short(most)})`;
}

function short(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
