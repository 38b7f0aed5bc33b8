import type { Figure } from './figure.ts';

/** A moment at which figures became known, with how many by a stated date and how many by an assumed one. */
export interface KnownMoment {
  /** Epoch ms. */
  readonly at: number;
  readonly stated: number;
  readonly assumed: number;
}

export interface KnownCount {
  readonly figures: number;
  /** How many of them have no date of publication, so that the end of their as-of stands in. */
  readonly assumed: number;
}

/** When figures became known, earliest first, each moment once (figures.md, "Two clocks"). */
export function knownMoments(figures: readonly Figure[]): KnownMoment[] {
  const moments = new Map<number, { stated: number; assumed: number }>();
  for (const { knownFrom, knownFromAssumed } of figures) {
    const counts = moments.get(knownFrom) ?? { stated: 0, assumed: 0 };
    counts[knownFromAssumed ? 'assumed' : 'stated'] += 1;
    moments.set(knownFrom, counts);
  }
  return [...moments]
    .map(([at, counts]) => ({ at, ...counts }))
    .sort((one, other) => one.at - other.at);
}

/** How many figures were known at a moment, itself included; null = the latest. */
export function countKnown(moments: readonly KnownMoment[], at: number | null): KnownCount {
  let figures = 0;
  let assumed = 0;
  for (const moment of moments) {
    if (at !== null && moment.at > at) break;
    figures += moment.stated + moment.assumed;
    assumed += moment.assumed;
  }
  return { figures, assumed };
}
