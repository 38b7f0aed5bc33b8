import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { grouped } from '#domain/grouped.ts';
import { linkOf } from '#domain/link.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';

export interface SourceSummary {
  readonly id: string;
  readonly name: string;
  /** Declared home page; null where the manifest names none. */
  readonly url: string | null;
  readonly figures: number;
  /** What it states, most often first. */
  readonly indicators: readonly { readonly key: string; readonly figures: number }[];
  readonly first: Figure;
  readonly last: Figure;
  /** Media that carried it, most often first, each with one page where there is one. */
  readonly carriers: readonly Carrier[];
  /** Indicators for which the manifest names it first. */
  readonly preferredFor: readonly string[];
}

export interface Carrier {
  readonly name: string;
  readonly rows: number;
  readonly url: string;
}

/** One entry per source that states a figure, those with most figures first. */
export function summariseSources(
  situation: Situation,
  figures: readonly Figure[],
): readonly SourceSummary[] {
  return [...grouped(figures, (figure) => figure.source)]
    .flatMap(([name, own]) => summaryOf(name, own, situation))
    .sort((one, other) => other.figures - one.figures || one.name.localeCompare(other.name, 'en'));
}

function summaryOf(name: string, own: readonly Figure[], situation: Situation): SourceSummary[] {
  const ordered = [...own].sort((one, other) => compareAsOf(one.asOf, other.asOf));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return [];
  const id = sourceIdOf(situation, name);
  return [
    {
      id,
      name,
      url: situation.sources.find((source) => source.id === id)?.url ?? null,
      figures: own.length,
      indicators: mostFirst(grouped(own, (one) => one.indicator)).map(([key, ofKey]) => ({
        key,
        figures: ofKey.length,
      })),
      first,
      last,
      carriers: carriersOf(own),
      preferredFor: Object.entries(situation.preferred)
        .filter(([indicator, ids]) => indicator !== '*' && ids[0] === id)
        .map(([indicator]) => indicator),
    },
  ];
}

function carriersOf(figures: readonly Figure[]): Carrier[] {
  const references = figures
    .flatMap((figure) => figure.references)
    .filter((reference) => reference.carriedBy !== '');
  return mostFirst(grouped(references, (one) => one.carriedBy)).map(([name, rows]) => ({
    name,
    rows: rows.length,
    url: rows.find((one) => linkOf(one.url) !== null)?.url ?? '',
  }));
}

function mostFirst<Item>(groups: ReadonlyMap<string, Item[]>): [string, Item[]][] {
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
