import { takenAmong } from '#domain/takenSources.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import { framingSentences } from '#wording/framingSentences.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import type { ChartContext } from './chartContext.ts';

/**
 * What a chart finds, as it is pasted into a report: with what must not get lost around it (example data, a taken
 * source, the moment of knowledge, the archive). No address: the page that copies it knows its own.
 */
export function viewSentence(
  { data, options, wording }: ChartContext,
  findings: readonly string[],
  figures: readonly Figure[],
): string {
  const { situation } = data;
  const { before, after } = framingSentences(
    {
      data,
      knownAt: options.knownAt,
      fetchedAt: options.fetchedAt,
      only: options.sources === null ? null : namesOf(options.sources, { situation, figures }),
      taken: [...takenAmong(situation, figures).values()],
    },
    wording,
  );
  return joinSentences([...before, ...findings, ...after], wording);
}

/** The chosen sources that state something here, by name. */
function namesOf(
  ids: readonly string[],
  { situation, figures }: { readonly situation: Situation; readonly figures: readonly Figure[] },
): string[] {
  const names = new Set(figures.map(({ source }) => source));
  return [...names].filter((name) => ids.includes(sourceIdOf(situation, name)));
}
