import type { Situation } from '#domain/situation.ts';
import { takenAmong } from '#domain/takenSources.ts';
import { framingSentences } from '#wording/framingSentences.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import type { Wording } from '#wording/wording.ts';
import type { ReportScene } from './reportScene.ts';

/** Under the title: what the view was restricted to, as known when, made when. */
export function reportCover(
  { shown, known, figures, wording }: ReportScene,
  made: string | null,
): string[] {
  const { data, choices } = shown;
  const { knownAt, fetchedAt, sources } = choices;
  const names = [...new Set(figures.map(({ source }) => source))];
  const framing = framingSentences(
    {
      data,
      knownAt,
      fetchedAt,
      only: sources === null ? null : names,
      taken: [...takenAmong(data.situation, known).values()],
    },
    wording,
  );
  const latest = knownAt === null ? [wording.t('summary.knownLatest')] : [];
  return [
    joinSentences(framing.before, wording),
    joinSentences([...latest, ...framing.after], wording),
    ...hiddenSentence(data.situation, wording),
    made ?? '',
  ].filter((line) => line !== '');
}

/** That small counts of people are missing on purpose. */
function hiddenSentence({ disclosure }: Pick<Situation, 'disclosure'>, { t }: Wording): string[] {
  return disclosure === undefined ? [] : [t('disclosure.hidden', { under: disclosure.under })];
}
