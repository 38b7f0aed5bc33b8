import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { sourceName } from './figureSentence.ts';
import type { Wording } from './wording.ts';

const LISTED = 8;

export interface SourceLineFacts {
  readonly figures: readonly Figure[];
  readonly zone: string;
  /** Epoch ms of "as known at"; null = the latest, and nothing is said. */
  readonly knownAt: number | null;
  /** Epoch ms of our fetch; null for an archive, which is not fetched anew. */
  readonly fetched: number | null;
}

/**
 * Who says so, with the latest as-of of each, in the order in which the figures come.
 * @example "Source: Government of Armenia (4 Oct 2023); UNHCR (2 Oct 2023). Known at … . Fetched … ."
 */
export function sourceLine(facts: SourceLineFacts, wording: Wording): string {
  const { zone, knownAt, fetched } = facts;
  const sentences = [sourcesSentence(facts.figures, zone, wording)];
  if (knownAt !== null) {
    sentences.push(wording.t('summary.knownAt', { moment: wording.moment(knownAt, zone) }));
  }
  if (fetched !== null) {
    sentences.push(wording.t('summary.fetched', { moment: wording.moment(fetched, zone) }));
  }
  return sentences.join(' ');
}

/** Names of the sources of some figures, each once. */
export function sourceNames(figures: readonly Figure[], wording: Wording): string[] {
  return [...latestBySource(figures).values()].map((figure) => sourceName(figure, wording));
}

function sourcesSentence(figures: readonly Figure[], zone: string, wording: Wording): string {
  const latest = [...latestBySource(figures).values()];
  if (latest.length === 0) return wording.t('summary.sourceNone');
  const items = latest.slice(0, LISTED).map((figure) =>
    wording.t('summary.sourceItem', {
      source: sourceName(figure, wording),
      asOf: dayOf(figure, zone, wording),
    }),
  );
  const more = latest.length - items.length;
  if (more > 0) items.push(wording.t('summary.andMoreSources', { count: more }));
  return wording.t('summary.source', { list: items.join(wording.t('summary.separator')) });
}

/** The line names days; the hour stands with the figure itself. */
function dayOf({ asOf }: Figure, zone: string, wording: Wording): string {
  if (asOf.precision !== 'instant') return wording.asOfShort(asOf, zone);
  return wording.asOfShort({ ...asOf, precision: 'day' }, zone);
}

function latestBySource(figures: readonly Figure[]): Map<string, Figure> {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = latest.get(figure.source);
    if (known === undefined || compareAsOf(figure.asOf, known.asOf) > 0)
      latest.set(figure.source, figure);
  }
  return latest;
}
