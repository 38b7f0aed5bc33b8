import type { Figure } from '#domain/figure.ts';
import type { ReportPart } from './reportDocument.ts';

/** What one choice of the reader becomes. */
export interface BuiltPart {
  /** More than one where a table stands beside the words. */
  readonly parts: readonly ReportPart[];
  /** Those that it shows. */
  readonly figures: readonly Figure[];
  /** Why it stands in no report; said beside the choice. */
  readonly left?: string;
}

export const NO_FIGURES: readonly Figure[] = [];

export function leftOut(left: string): BuiltPart {
  return { parts: [], figures: NO_FIGURES, left };
}
