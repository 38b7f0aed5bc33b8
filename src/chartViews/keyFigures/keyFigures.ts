import { knownBases, knownSelection } from '#domain/knownOfIndicators.ts';
import type { Figure } from '#domain/figure.ts';
import { selectFigures } from '#domain/select.ts';
import { shareOfBase } from '#domain/figureShare.ts';
import { isCertainlyAbove, type Share } from '#domain/share.ts';
import { chosenDenominator, latestFigure, type LatestFigure } from '#domain/recommend.ts';
import { roundDerivedChange } from '#domain/roundDerived.ts';
import type { KeyFigureDefinition, SituationData } from '#domain/situation.ts';
import { takenMarks } from '#domain/takenSources.ts';
import { refusalSentence } from '#wording/refusalSentence.ts';
import type { Wording } from '#wording/wording.ts';
import { drawnCount } from '../marks/drawnValue.ts';
import type { ViewOptions } from '../viewOptions.ts';

/** One large number of the page with everything that must stand beside it. */
export interface KeyFigureView {
  readonly id: string;
  readonly label: string;
  /** "at least 10,000", "about 84 %". */
  readonly value: string;
  readonly source: string;
  readonly asOf: string;
  /** Change since the previous figure of the same source; null where none can be stated. */
  readonly change: string | null;
  /** Course of the same source: x 0 to 1 in time, y 0 to 1 of the highest. */
  readonly spark: readonly { readonly x: number; readonly y: number }[];
  /** The statement behind the number; null where there is none. */
  readonly figureId: string | null;
  /** The base of a share, whose name stands in `change`; null where the number is none. */
  readonly baseFigureId: string | null;
  /** "chosen by the reader", beside the source; null where there is nothing to say. */
  readonly sourceRemark: string | null;
  /** Why there is no number. */
  readonly refused: string | null;
}

/** The page's key figures from the same figures, time and base as its charts. */
export function buildKeyFigures(
  data: SituationData,
  options: Pick<ViewOptions, 'knownAt' | 'base'>,
  wording: Wording,
): KeyFigureView[] {
  const { knownAt } = options;
  const bases = knownBases(data, knownAt);
  const base = chosenDenominator(data.situation, bases, options.base)?.figure ?? null;
  return data.situation.keyFigures.map((definition) => {
    const figures = knownSelection(data, definition.selector, knownAt);
    const scene = { data, figures, base, wording };
    if (definition.kind === 'denominator') return denominatorView(definition, scene);
    if (definition.kind === 'share') return shareView(definition, scene);
    return latestView(definition, scene);
  });
}

interface Scene {
  readonly data: SituationData;
  /** Those that it speaks of. */
  readonly figures: readonly Figure[];
  readonly base: Figure | null;
  readonly wording: Wording;
}

function denominatorView(definition: KeyFigureDefinition, scene: Scene): KeyFigureView {
  const { base, wording } = scene;
  if (base === null) return refusedView(definition, wording.t('plot.shareWithoutBase'));
  return statedView(definition, base, scene);
}

function latestView(definition: KeyFigureDefinition, scene: Scene): KeyFigureView {
  const latest = latestFigure(scene.data.situation, scene.figures, definition.selector);
  if (latest === null) return refusedView(definition, scene.wording.t('plot.notKnownYet'));
  return {
    ...statedView(definition, latest.figure, scene),
    change: changeWords(latest, scene),
    spark: sparkOf(latest),
    sourceRemark: sourceRemark(definition, latest.figure, scene),
  };
}

function shareView(definition: KeyFigureDefinition, scene: Scene): KeyFigureView {
  const { wording, base, data } = scene;
  const latest = latestFigure(data.situation, scene.figures, definition.selector);
  if (base === null) return refusedView(definition, wording.t('plot.shareWithoutBase'));
  if (latest === null) return refusedView(definition, wording.t('plot.notKnownYet'));
  const answer = shareOfBase(latest.figure, base);
  if (!answer.allowed) {
    const { zone } = data.situation;
    return refusedView(definition, refusalSentence({ ...answer, zone }, wording));
  }
  const { share } = answer;
  return {
    ...statedView(definition, latest.figure, scene),
    // More than 100 % is said beside the base: the number itself stays short.
    value: wording.share({ ...share, aboveWhole: false }),
    change: wording.t(baseKey(share), { base: wording.quantity(base.quantity) }),
    spark: sparkOf(latest),
    baseFigureId: base.id,
    sourceRemark: sourceRemark(definition, latest.figure, scene),
  };
}

function baseKey(share: Extract<Share, { known: true }>) {
  if (!share.aboveWhole) return 'plot.shareOfBase';
  return isCertainlyAbove(share) ? 'plot.shareOfBaseAbove' : 'plot.shareOfBaseMayBeAbove';
}

/** That the reader took this source, or that the number is declared for one source and follows no choice. */
function sourceRemark(
  { selector }: KeyFigureDefinition,
  figure: Figure,
  { data, figures, wording }: Scene,
): string | null {
  const { situation } = data;
  if (!(situation.taken ?? []).some(({ indicator }) => indicator === selector.indicator))
    return null;
  if (selector.source !== undefined) return wording.t('beside.fixedSource');
  const isTaken = takenMarks(situation, selectFigures(figures, selector))(figure) !== null;
  return isTaken ? wording.t('beside.chosenByReader') : null;
}

function statedView(
  { id, label }: KeyFigureDefinition,
  figure: Figure,
  { wording, data }: Scene,
): KeyFigureView {
  return {
    id,
    label,
    value: wording.quantity(figure.quantity),
    source: figure.source,
    asOf: wording.asOf(figure.asOf, data.situation.zone),
    change: null,
    spark: [],
    figureId: figure.id,
    baseFigureId: null,
    sourceRemark: null,
    refused: null,
  };
}

/** Two open figures have no difference to state: the earlier one is said instead. */
function changeWords(
  { figure, change, previous }: LatestFigure,
  { wording, data }: Scene,
): string | null {
  if (change === null || previous === null) return null;
  const asOf = wording.asOfShort(previous.asOf, data.situation.zone);
  const stated = roundDerivedChange(change, [figure.quantity, previous.quantity]);
  if (!stated.known || !Number.isFinite(stated.low) || !Number.isFinite(stated.high)) {
    return wording.t('plot.previously', { value: wording.quantity(previous.quantity), asOf });
  }
  return wording.t('plot.changeSince', { change: wording.change(stated), asOf });
}

/** The joined line where there is one, else every dated figure at the end of its time, the highest of each. */
function sparkOf({ series }: LatestFigure): KeyFigureView['spark'] {
  const points =
    series.line.length >= 3
      ? series.line
      : series.figures.map((figure) => ({ at: figure.asOf.end, figure }));
  const drawn: { at: number; y: number }[] = [];
  // They come in order of their ends.
  for (const { at, figure } of points) {
    const y = drawnCount(figure)?.y;
    const before = drawn.at(-1);
    if (y === undefined) continue;
    if (before?.at === at) before.y = Math.max(before.y, y);
    else drawn.push({ at, y: Math.max(y, 0) });
  }
  const first = drawn[0];
  const last = drawn.at(-1);
  if (first === undefined || last === undefined || drawn.length < 3) return [];
  const top = drawn.reduce((most, { y }) => Math.max(most, y), 1);
  const length = Math.max(1, last.at - first.at);
  return drawn.map(({ at, y }) => ({ x: (at - first.at) / length, y: y / top }));
}

function refusedView({ id, label }: KeyFigureDefinition, refused: string): KeyFigureView {
  return {
    id,
    label,
    value: '',
    source: '',
    asOf: '',
    change: null,
    spark: [],
    figureId: null,
    baseFigureId: null,
    sourceRemark: null,
    refused,
  };
}
