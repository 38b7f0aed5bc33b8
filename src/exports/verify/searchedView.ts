import { parseAddress } from '#address/address.ts';
import { compareText } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { figuresInScope, pageFigures } from '#shown/figuresInScope.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { isoMoment } from '../isoMoment.ts';
import { codeOf, receiptOf, receiptText } from '../receipt.ts';
import { receiptQuery } from '../receiptQuery.ts';
import { chartIndicators } from './chartIndicators.ts';
import { type FoundView, type ReadSituation, viewOf } from './foundView.ts';
import { type Stretch, stretchesOf, TODAY } from './searchedMoments.ts';

/** How far a search is: how many views were made of how many. */
export interface SearchProgress {
  readonly done: number;
  readonly all: number;
}

type Search<Result> = Generator<SearchProgress, Result, undefined>;

/**
 * The view of a bare code: every part of every situation without further choices, first as it is today, then at each
 * moment that the slider can stand at, the latest first. A pause after each view and after each hash.
 */
export function* searchedView(
  code: string,
  situations: readonly ReadSituation[],
  wording: Wording,
): Search<FoundView | null> {
  const plans = situations.map((read) => ({ read, stretches: stretchesOf(read) }));
  const all = plans.reduce((sum, { stretches }) => sum + 1 + stretches.length, 0);
  const today = plans.map(({ read }) => ({ read, stretches: [TODAY] }));
  let done = 0;
  for (const { read, stretches } of [...today, ...plans]) {
    const kept = new Map<string, readonly Figure[]>();
    for (const stretch of stretches) {
      const parts = partsOf({ read, stretch, kept }, wording);
      for (const part of parts) {
        yield { done, all };
        const found = yield* searchPart(code, { read, stretch, done, all, ...part }, wording);
        if (found !== null) return found;
      }
      done += 1;
    }
  }
  return null;
}

interface Part {
  readonly scope: string;
  readonly figures: readonly Figure[];
}

/** The parts of a page at a moment; a chart is made anew only where something of its indicators became known. */
function* partsOf(
  {
    read,
    stretch,
    kept,
  }: {
    readonly read: ReadSituation;
    readonly stretch: Stretch;
    readonly kept: Map<string, readonly Figure[]>;
  },
  wording: Wording,
): Generator<Part, void, undefined> {
  const { data, fetchedAt } = read;
  const { from } = stretch;
  const address = { ...plainAddress(read), known: from === null ? null : isoMoment(from) };
  const shown = shownSituation(data, address, fetchedAt);
  const charts: (readonly Figure[])[] = [];
  for (const definition of data.situation.charts) {
    const { id: scope } = definition;
    const concerned = chartIndicators(definition, data.situation);
    const isSame = !stretch.next.some((indicator) => concerned.has(indicator));
    const figures =
      (isSame ? kept.get(scope) : undefined) ?? figuresInScope(shown, scope, wording) ?? [];
    kept.set(scope, figures);
    charts.push(figures);
    yield { scope, figures };
  }
  yield { scope: 'page', figures: pageFigures(shown, charts.flat(), wording) };
  for (const scope of ['key-figures', 'table', 'all'])
    yield { scope, figures: figuresInScope(shown, scope, wording) ?? [] };
}

interface Searched extends Part, SearchProgress {
  readonly read: ReadSituation;
  readonly stretch: Stretch;
}

function* searchPart(
  code: string,
  { read, stretch, scope, figures, done, all }: Searched,
  wording: Wording,
): Search<FoundView | null> {
  if (figures.length === 0) return null;
  const { id: situation } = read.data.situation;
  const address = plainAddress(read);
  if (stretch.from === null) {
    const today = receiptOf({ situation, knownAt: null, address, scope, figures });
    if (today.code === code) return viewOf(read, { scope, address, at: null }, wording);
  }
  const ordered = [...figures].sort((one, other) => compareText(one.id, other.id));
  for (const moment of stretch.moments) {
    const query = receiptQuery({ situation, address, scope, knownAt: moment });
    const text = receiptText({ situation, knownTo: isoMoment(moment), query }, ordered);
    if (codeOf(text) === code) {
      const known = isoMoment(moment);
      return viewOf(read, { scope, address: { ...address, known }, at: null }, wording);
    }
    yield { done, all };
  }
  return null;
}

function plainAddress({ data }: ReadSituation) {
  return parseAddress(`?situation=${encodeURIComponent(data.situation.id)}`);
}
