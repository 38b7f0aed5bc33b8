import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { RoleFilter } from '#address/address.ts';

export interface FigureFilters {
  readonly indicator: string | null;
  /** Ids; null = all. */
  readonly sources: readonly string[] | null;
  readonly role: RoleFilter;
  /** Looked for in place, source, carrier, breakdown and note; several words must all be there. */
  readonly text: string;
}

/** The figures of the table: rejected ones only where they are asked for. */
export function filterFigures(
  all: { readonly figures: readonly Figure[]; readonly rejected: readonly Figure[] },
  filters: FigureFilters,
  situation: Situation,
): Figure[] {
  const { indicator, sources, role } = filters;
  const words = filters.text
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .filter((word) => word !== '');
  const isChosen = remembered((name) => sources?.includes(sourceIdOf(situation, name)) === true);
  const candidates = role === 'rejected' ? all.rejected : all.figures;
  return candidates.filter(
    (figure) =>
      (indicator === null || figure.indicator === indicator) &&
      (sources === null || isChosen(figure.source)) &&
      (role === 'drawn' || figure.role === role) &&
      (words.length === 0 || hasWords(figure, words)),
  );
}

function hasWords(figure: Figure, words: readonly string[]): boolean {
  const haystack = [
    figure.indicator,
    figure.place,
    figure.source,
    ...figure.breakdown.flat(),
    ...figure.references.map((one) => one.carriedBy),
    ...figure.notes,
  ]
    .join('\n')
    .toLocaleLowerCase('en');
  return words.every((word) => haystack.includes(word));
}

/** An answer per source, found once: there are few sources and many figures. */
function remembered(answerFor: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = answerFor(name);
    answers.set(name, answer);
    return answer;
  };
}
