import type { Figure } from './figure.ts';

export interface ReportGaps {
  readonly count: number;
  /** ms of the longest; 0 without any. */
  readonly longest: number;
}

/**
 * Stretches without a figure longer than the declared cadence, from the end of what one figure covers to the start of
 * what the next one covers. Figures without a number report nothing.
 */
export function reportGaps(figures: readonly Figure[], cadenceHours: number): ReportGaps {
  const reports = figures.filter(({ quantity }) => quantity.known).map(({ asOf }) => asOf);
  reports.sort((one, other) => one.start - other.start);
  let covered = -Infinity;
  let count = 0;
  let longest = 0;
  for (const { start, end } of reports) {
    const silence = start - covered;
    if (silence > cadenceHours * 3_600_000 && covered !== -Infinity) {
      count += 1;
      longest = Math.max(longest, silence);
    }
    covered = Math.max(covered, end);
  }
  return { count, longest };
}
