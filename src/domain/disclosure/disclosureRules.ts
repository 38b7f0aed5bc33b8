/**
 * How sensitive figures are, least first: the four classes of OCHA's Data Responsibility Guidelines (2021), there for low
 * or no, moderate, high and severe sensitivity.
 */
export const SENSITIVITIES = [
  'public',
  'restricted',
  'confidential',
  'strictly-confidential',
] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Counts of people under this number are hidden where they are fine; the usual number of OCHA and HDX is 10. */
export interface SmallCountRule {
  readonly under: number;
}

export const DEFAULT_UNDER = 10;
export const UNDER_LIMITS = { least: 3, most: 50 } as const;

/** The stricter of what a manifest declares and what a reader asks for; null = nothing is hidden. */
export function stricterRule(
  declared: SmallCountRule | null,
  asked: number | null,
): SmallCountRule | null {
  const under = Math.max(declared?.under ?? 0, asked ?? 0);
  return under === 0 ? null : { under };
}

/** The stricter of two labels; null = none. */
export function stricterLabel(
  declared: Sensitivity | null,
  asked: Sensitivity | null,
): Sensitivity | null {
  const rank = (label: Sensitivity | null) => (label === null ? -1 : SENSITIVITIES.indexOf(label));
  return rank(asked) > rank(declared) ? asked : declared;
}
