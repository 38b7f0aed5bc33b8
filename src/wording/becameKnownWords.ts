import type { AsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { statedAt } from '#domain/statedWithin.ts';
import type { Wording } from './wording.ts';

interface Statement {
  readonly figure: Figure;
  /** Epoch ms from which it counts as known. */
  readonly at: number;
}

/**
 * When a statement became known, as finely as it was dated: a day stays a day, though it counts from its end.
 * @example "29 Sept 2023", "6 Mar 2022, 22:59", "28 Sept 2023, 20:00, assumed"
 */
export function becameKnownShortWords(
  statement: Statement,
  zone: string,
  wording: Wording,
): string {
  return knownWords(statement, wording, (time) => wording.asOfShort(time, zone));
}

/** The same in full: "6 March 2022, 22:59 (20:59 UTC)". */
export function becameKnownWords(statement: Statement, zone: string, wording: Wording): string {
  return knownWords(statement, wording, (time) => wording.asOf(time, zone));
}

function knownWords(
  { figure, at }: Statement,
  { t }: Wording,
  words: (time: AsOf) => string,
): string {
  const published = publishedOf(figure, at);
  if (published !== null) return words(published);
  if (!figure.knownFromAssumed) return words(instantAt(at));
  // Nobody said when: the time that the number is true of stands in.
  return t('changes.knownAssumed', { moment: words(figure.asOf) });
}

/** Of several publications of one moment the finest: "13:37" says more than its day. */
function publishedOf(figure: Figure, at: number) {
  const dated = statedAt(figure, at).flatMap(({ published }) => published ?? []);
  return dated.find(({ precision }) => precision === 'instant') ?? dated[0] ?? null;
}

function instantAt(at: number): AsOf {
  return { text: '', precision: 'instant', start: at, end: at, zoneAssumed: false };
}
