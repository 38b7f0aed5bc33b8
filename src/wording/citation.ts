import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { labelWords, sourceName } from './figureSentence.ts';
import { sourceNames } from './sourceLine.ts';
import type { Wording } from './wording.ts';

const NAMED = 3;

/** What a citation says beside its figures. Moments are epoch ms. */
export interface CitationFacts {
  readonly zone: string;
  /** Address of the view, without a token; empty for a page without one (a file, a frame). */
  readonly address: string;
  /** null = not said, as in a file that says no time of its making. */
  readonly retrieved: number | null;
  readonly knownAt: number | null;
}

export interface Citation {
  readonly short: string;
  readonly long: string;
}

/**
 * How to cite one figure, with its qualifier and as-of.
 * @example short: "at least 10,000 (Human Rights Ombudsman, Stepanakert, as of 20 September 2023)"
 */
export function figureCitation(figure: Figure, facts: CitationFacts, wording: Wording): Citation {
  const { t } = wording;
  const { zone } = facts;
  const stated = {
    source: sourceName(figure, wording),
    quantity: wording.quantity(figure.quantity),
    asOf: wording.asOf(figure.asOf, zone),
  };
  const long = [
    t('summary.citationFigure', {
      ...stated,
      label: labelWords(figure, wording),
      place: wording.place(figure.place),
    }),
    figure.published === null
      ? t('summary.citationPublishedNotStated')
      : t('summary.citationPublished', { published: wording.asOf(figure.published, zone) }),
    ...carriedSentence(figure, wording),
    ...closingSentences(facts, wording),
  ];
  return { short: t('summary.citationShort', stated), long: long.join(' ') };
}

/** How to cite a chart: its sources, its title, the time of its newest figure; null without a figure. */
export function chartCitation(
  chart: {
    readonly title: string;
    readonly situation: string;
    readonly figures: readonly Figure[];
  },
  facts: CitationFacts,
  wording: Wording,
): Citation | null {
  const { t } = wording;
  const newest = newestOf(chart.figures);
  if (newest === null) return null;
  const asOf = wording.asOf(newest.asOf, facts.zone);
  const names = sourceNames(chart.figures, wording);
  const [first = ''] = names;
  const separator = t('summary.separator');
  const sources =
    names.length > NAMED ? t('summary.andOthers', { source: first }) : names.join(separator);
  const { title, situation } = chart;
  return {
    short: t('summary.citationChartShort', { sources, asOf }),
    long: [
      t('summary.citationChart', { sources: names.join(separator), title, situation, asOf }),
      ...closingSentences(facts, wording),
    ].join(' '),
  };
}

function closingSentences(facts: CitationFacts, wording: Wording): string[] {
  const { t } = wording;
  const moment = (at: number) => wording.moment(at, facts.zone);
  return [
    t('summary.citationCompiled'),
    ...(facts.knownAt === null ? [] : [t('summary.knownAt', { moment: moment(facts.knownAt) })]),
    ...retrievedWords(facts, wording),
  ];
}

function retrievedWords({ retrieved, address, zone }: CitationFacts, wording: Wording): string[] {
  if (retrieved === null) return address === '' ? [] : [address];
  const date = wording.moment(retrieved, zone);
  // No full stop after an address: it would be copied with it.
  return [
    address === ''
      ? wording.t('summary.citationRetrievedNoAddress', { date })
      : wording.t('summary.citationRetrieved', { date, address }),
  ];
}

function carriedSentence({ references }: Figure, wording: Wording): string[] {
  const carriers = [...new Set(references.map(({ carriedBy }) => carriedBy))].filter(
    (carrier) => carrier !== '',
  );
  if (carriers.length === 0) return [];
  return [
    wording.t('summary.citationCarried', { list: carriers.join(wording.t('summary.separator')) }),
  ];
}

function newestOf(figures: readonly Figure[]): Figure | null {
  let newest: Figure | null = null;
  for (const figure of figures) {
    if (newest === null || compareAsOf(figure.asOf, newest.asOf) > 0) newest = figure;
  }
  return newest;
}
