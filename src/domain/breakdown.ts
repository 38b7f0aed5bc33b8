import type { Breakdown } from './figure.ts';

/** Keys that change what is counted: another definition, hence another measure, never a part of the rest. */
export const DEFINITION_KEYS = [
  'since',
  'place_role',
  'cause',
  // Of feeds: survey operations and sectors overlap, two events are two counts, two records two statements.
  'operation',
  'sector',
  'event',
  'record',
] as const;

/** @example formatBreakdown([['status', 'civilian'], ['side', 'Armenian']]) // 'status=civilian;side=Armenian' */
export function formatBreakdown(breakdown: Breakdown): string {
  return breakdown.map(([key, value]) => `${key}=${value}`).join(';');
}

/** Reads `key=value;…`; empty text is no breakdown; null where a pair is broken or a key is there twice. */
export function parseBreakdown(text: string): Breakdown | null {
  if (text.trim() === '') return [];
  const pairs: [string, string][] = [];
  const seen = new Set<string>();
  for (const part of text.split(';')) {
    const cut = part.indexOf('=');
    const key = part.slice(0, Math.max(cut, 0)).trim();
    const value = part.slice(cut + 1).trim();
    if (key === '' || value === '' || seen.has(key)) return null;
    seen.add(key);
    pairs.push([key, value]);
  }
  return pairs;
}

/** Pairs in any order are the same breakdown. */
export function sameBreakdown(one: Breakdown, other: Breakdown): boolean {
  if (one.length + other.length === 0) return true;
  return one.length === other.length && breakdownKey(one) === breakdownKey(other);
}

/** A text that is equal for equal breakdowns, whatever their order; for grouping, not for reading. */
export function breakdownKey(breakdown: Breakdown): string {
  if (breakdown.length < 2) return formatBreakdown(breakdown);
  return formatBreakdown([...breakdown].sort(byKey));
}

/** What a count is a count of, apart from whom: its definition pairs as a text. */
export function definitionKey(breakdown: Breakdown): string {
  return breakdownKey(definitionPairs(breakdown));
}

/** The pairs that change what is counted: since when, by which cause, in which role of the place. */
export function definitionPairs(breakdown: Breakdown): Breakdown {
  return breakdown.filter(([key]) => isDefinitionKey(key));
}

/** True where every pair of `whole` is also in `part`, and `part` has more: civilians of one side among all of that side. */
export function isNarrowerBreakdown(part: Breakdown, whole: Breakdown): boolean {
  if (part.length <= whole.length) return false;
  const pairs = new Map(part);
  return whole.every(([key, value]) => pairs.get(key) === value);
}

function isDefinitionKey(key: string): boolean {
  return DEFINITION_KEYS.some((one) => one === key);
}

function byKey([one]: readonly [string, string], [other]: readonly [string, string]): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
