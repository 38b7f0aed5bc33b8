import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import type { Figure } from '#domain/figure.ts';
import { chosenDenominator, denominatorFigure } from '#domain/recommend.ts';
import { selectFigures } from '#domain/select.ts';
import type { SituationData } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { takenAmong } from '#domain/takenSources.ts';
import { type Framing, framingSentences } from '#wording/framingSentences.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import { pageParagraphs } from '#wording/pageParagraphs.ts';
import type { Wording } from '#wording/wording.ts';
import type { Headline } from './headlineOf.ts';
import { type PageChoices, windowFor } from './viewChoices.ts';

export interface PageShown {
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  readonly headline: Headline;
  readonly choices: PageChoices;
  /** The time window as it stands in the address. */
  readonly time: string | null;
}

/** The finding of the page as one passage: what is on screen, with the population before and what frames it. */
export function sentenceToCopy(shown: PageShown, wording: Wording): string {
  const { data, known, headline } = shown;
  const selector = data.situation.headline;
  const figures = selector === null ? [] : selectFigures(known, selector);
  const { before, after } = framingOf(shown, figures, wording);
  return joinSentences([...before, ...headline.findings(), ...after], wording);
}

/** The page as paragraphs, from the same finished views as its charts; no width changes what they find. */
export function paragraphsToCopy(shown: PageShown, wording: Wording): string[] {
  const { data, known, headline, choices } = shown;
  const { situation } = data;
  const views = situation.charts.flatMap((definition) => {
    const facts = { figures: data.figures, zone: situation.zone };
    const window = windowFor(shown.time, definition, facts);
    const options = { ...choices, window, width: 1000 };
    const view = buildChartView(definition, { data, wording, options });
    return isRefusal(view) ? [] : [view];
  });
  const figures = distinct(views.flatMap((view) => view.figures));
  const base = chosenDenominator(situation, known, choices.base)?.figure ?? null;
  return pageParagraphs(
    {
      title: situation.title,
      headline: headline.findings(),
      charts: views.map(({ findings }) => findings),
      framing: framingOf(shown, figures, wording),
      figures,
      base,
      otherBases: otherBasesOf(shown, base),
      zone: situation.zone,
    },
    wording,
  );
}

function framingOf(
  { data, known, choices }: PageShown,
  figures: readonly Figure[],
  wording: Wording,
): Framing {
  const { situation } = data;
  const { knownAt, fetchedAt, sources } = choices;
  const names = [...new Set(known.map(({ source }) => source))];
  const only = sources && names.filter((name) => sources.includes(sourceIdOf(situation, name)));
  const taken = [...takenAmong(situation, figures).values()];
  return framingSentences({ data, knownAt, fetchedAt, only, taken }, wording);
}

/** Populations before of the same borders; each statement once. */
function otherBasesOf({ data, known }: PageShown, base: Figure | null): Figure[] {
  const { situation } = data;
  return situation.denominators
    .filter(({ otherTerritory }) => otherTerritory !== true)
    .flatMap((denominator) => denominatorFigure(situation, known, denominator) ?? [])
    .filter(({ id }) => id !== base?.id);
}

function distinct(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
