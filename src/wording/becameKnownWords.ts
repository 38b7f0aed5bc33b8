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
  { figure, at }: Statement,
  zone: string,
  wording: Wording,
): string {
  const published = publishedOf(figure, at);
  if (published !== null) return wording.asOfShort(published, zone);
  const moment = wording.asOfShort(instantAt(at), zone);
  if (!figure.knownFromAssumed) return moment;
  return wording.t('changes.knownAssumed', { moment });
}

/** The same in full: "6 March 2022, 22:59 (20:59 UTC)". */
export function becameKnownWords(
  { figure, at }: Statement,
  zone: string,
  wording: Wording,
): string {
  const published = publishedOf(figure, at);
  if (published !== null) return wording.asOf(published, zone);
  const moment = wording.moment(at, zone);
  return figure.knownFromAssumed ? wording.t('changes.knownAssumed', { moment }) : moment;
}

/** Of several publications of one moment the finest: "13:37" says more than its day. */
function publishedOf(figure: Figure, at: number) {
  const dated = statedAt(figure, at).flatMap(({ published }) => published ?? []);
  return dated.find(({ precision }) => precision === 'instant') ?? dated[0] ?? null;
}

function instantAt(at: number) {
  return { text: '', precision: 'instant', start: at, end: at, zoneAssumed: false } as const;
}
