import type { Figure } from '#domain/figure.ts';
import { sourceName } from './figureSentence.ts';
import type { Framing } from './framingSentences.ts';
import { joinSentences } from './joinSentences.ts';
import { sourceLine } from './sourceLine.ts';
import type { Wording } from './wording.ts';

export interface PageFacts {
  readonly title: string;
  /** The finding of the page, in whole sentences. */
  readonly headline: readonly string[];
  /** What each chart finds, in the order of the page. */
  readonly charts: readonly (readonly string[])[];
  readonly framing: Framing;
  /** Every figure behind the charts. */
  readonly figures: readonly Figure[];
  /** The population before that shares are of, and the others that are stated for the same borders. */
  readonly base: Figure | null;
  readonly otherBases: readonly Figure[];
  readonly zone: string;
}

/**
 * The page as a passage of a report: title, finding, what each chart finds, what is uncertain, sources, moment of
 * knowledge. A sentence that was said is not said again.
 */
export function pageParagraphs(facts: PageFacts, wording: Wording): string[] {
  const { title, framing, figures, zone } = facts;
  const sources = sourceLine({ figures, zone, knownAt: null, fetched: null }, wording);
  return [
    [...framing.before, title],
    ...findingsOf(facts),
    uncertainSentences(facts, wording),
    [sources, ...framing.after],
  ]
    .map((sentences) => joinSentences(sentences, wording))
    .filter((paragraph) => paragraph !== '');
}

/** A chart that finds what the headline says adds to it; no sentence is said twice. */
function findingsOf({ headline, charts }: PageFacts): string[][] {
  const [lead] = headline;
  const same = charts.filter(([first]) => first === lead);
  const others = charts.filter(([first]) => first !== lead);
  const said = new Set<string>();
  return [[headline, ...same].flat(), ...others].map((sentences) =>
    sentences.filter((sentence) => {
      if (said.has(sentence)) return false;
      said.add(sentence);
      return true;
    }),
  );
}

/** Hedges, assumed dates and other populations before: what a reader of the numbers should not take for granted. */
function uncertainSentences(facts: PageFacts, wording: Wording): string[] {
  const { figures } = facts;
  const known = figures.filter(({ quantity }) => quantity.known);
  const hedged = known.filter(({ qualifier }) => qualifier !== 'exact').length;
  const assumed = figures.filter(({ knownFromAssumed }) => knownFromAssumed).length;
  return [
    ...(hedged === 0 ? [] : [wording.t('sentence.hedged', { count: hedged, all: known.length })]),
    ...(assumed === 0
      ? []
      : [wording.t('sentence.assumed', { count: assumed, all: figures.length })]),
    ...otherBasesSentence(facts, wording),
  ];
}

/** Those that state another number than the one in use; each number with everybody who states it would be a list of its own. */
function otherBasesSentence({ base, otherBases, zone }: PageFacts, wording: Wording): string[] {
  if (base === null) return [];
  const used = wording.quantity(base.quantity);
  const stated = otherBases.filter(({ quantity }) => wording.quantity(quantity) !== used);
  if (stated.length === 0) return [];
  const list = stated
    .map((figure) =>
      wording.t('summary.quantityOfSource', {
        quantity: wording.quantity(figure.quantity),
        source: sourceName(figure, wording),
        asOf: wording.asOfShort(figure.asOf, zone),
      }),
    )
    .join(wording.t('summary.separator'));
  return [wording.t('sentence.otherBases', { count: stated.length, list })];
}
