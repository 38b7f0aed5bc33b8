import type { TakenHere } from '#domain/takenSources.ts';
import type { Wording } from './wording.ts';

/**
 * That the main line is a source which the reader took, and which one is recommended; each choice once, with its
 * indicator where several are named.
 * @example ["Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia."]
 */
export function takenSentences(taken: Iterable<TakenHere>, wording: Wording): string[] {
  const all = [...taken];
  const named = new Set(all.map(({ indicator }) => indicator)).size > 1;
  return [...new Set(all.map((one) => takenSentence(one, named, wording)))];
}

function takenSentence(
  { indicator, source, recommended }: TakenHere,
  named: boolean,
  { t, indicator: wordsOf }: Wording,
): string {
  const facts = { source, what: wordsOf(indicator).label };
  if (recommended === null) return t(named ? 'beside.takenOfAlone' : 'beside.takenAlone', facts);
  return t(named ? 'beside.takenOf' : 'beside.taken', { ...facts, recommended });
}
