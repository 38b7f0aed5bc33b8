import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { knownBases, knownOfIndicators, knownSelection } from '#domain/knownOfIndicators.ts';
import { chosenDenominator, latestFigure } from '#domain/recommend.ts';
import { selectFigures } from '#domain/select.ts';
import type { Situation, SituationData } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { spreadAround } from '#domain/spread.ts';
import { disagreementSentence, headlineSentence } from '#wording/headlineSentence.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import { besideSentences, statedSentences } from '#wording/statedSentences.ts';
import type { Wording } from '#wording/wording.ts';
import type { PageChoices } from './viewChoices.ts';

export interface Headline {
  readonly sentence: string;
  /** What other sources state; null where none does. */
  readonly others: string | null;
  /** The finding as a report states it, in whole sentences; said when it is copied. */
  readonly findings: () => readonly string[];
  /** Statement behind the finding. */
  readonly figureId: string | null;
}

/** The finding of the page, from the same figures, moment, sources and base as its charts. */
export function headlineOf(data: SituationData, choices: PageChoices, wording: Wording): Headline {
  const { situation } = data;
  const { headline, zone } = situation;
  if (headline === null) {
    return { sentence: situation.title, others: null, figureId: null, findings: () => [] };
  }
  const selected = knownSelection(data, headline, choices.knownAt);
  const ofIndicator = knownOfIndicators(data, [headline.indicator], choices.knownAt);
  // Where it is all that there is of the indicator, charts and key figures have worked with the same ones.
  const known = ofIndicator.length === selected.length ? selected : ofIndicator;
  const { sources } = choices;
  const taken =
    sources === null
      ? selected
      : known.filter((figure) => sources.includes(sourceIdOf(situation, figure.source)));
  const latest = latestFigure(situation, taken, headline);
  const base =
    chosenDenominator(situation, knownBases(data, choices.knownAt), choices.base)?.figure ?? null;
  if (latest !== null) {
    const { figure } = latest;
    const stated = { figure, base, known, zone };
    const others = besideSentences(stated, wording);
    return {
      sentence: headlineSentence(stated, wording),
      others: others.length === 0 ? null : joinSentences(others, wording),
      findings: () => statedSentences(stated, wording),
      figureId: figure.id,
    };
  }
  const chosen = sources === null ? known : taken;
  const sentence = withoutPreference(chosen, { situation, choices }, wording);
  return { sentence, others: null, figureId: null, findings: () => [sentence] };
}

function withoutPreference(
  figures: readonly Figure[],
  { situation, choices }: { readonly situation: Situation; readonly choices: PageChoices },
  wording: Wording,
): string {
  const { knownAt } = choices;
  const { headline, zone } = situation;
  if (headline === null) return situation.title;
  const { indicator, place = situation.title } = headline;
  const newest = selectFigures(figures, headline)
    .filter((figure) => figure.quantity.known && !figure.toCome)
    .sort((one, other) => compareAsOf(other.asOf, one.asOf))[0];
  if (newest !== undefined) {
    const spread = spreadAround(figures, newest);
    return disagreementSentence({ indicator, place: newest.place, spread, zone }, wording);
  }
  const { label } = wording.indicator(indicator);
  if (knownAt === null) return wording.t('summary.nothingStated', { label, place });
  const moment = wording.moment(knownAt, zone);
  return wording.t('summary.nothingKnownYet', { label, place, moment });
}
