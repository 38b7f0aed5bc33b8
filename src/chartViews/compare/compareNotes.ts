import { formatBreakdown } from '#domain/breakdown.ts';
import { mayOverlay } from '#domain/mayOverlay.ts';
import { shareOf } from '#domain/share.ts';
import { refusalSentence } from '#wording/refusalSentence.ts';
import { figuresOf } from '../chartContext.ts';
import { whatWords } from './compareFinding.ts';
import type { CompareScene, DrawnLine } from './compareScene.ts';
import { isOnAxis, situationsDrawn } from './compareShown.ts';

/** What must be said beside the plot: what is kept apart and why, what differs within a panel, what is not drawn. */
export function compareNotes(scene: CompareScene): string[] {
  return [
    ...apartNotes(scene),
    ...withinNotes(scene),
    ...scaleNotes(scene),
    ...shareNotes(scene),
    ...leftNotes(scene),
    ...countNotes(scene),
  ];
}

/** A sentence for each rule that keeps two panels apart, with the first two counts that it concerns. */
function apartNotes({ groups, wording }: CompareScene): string[] {
  const sentences = new Map<string, string>();
  const heads = groups.flatMap((group) => group[0] ?? []);
  for (const [index, one] of heads.entries()) {
    for (const other of heads.slice(index + 1)) {
      const may = mayOverlay(one.line.series, other.line.series);
      if (may.allowed || sentences.has(may.reason)) continue;
      const concerned = [one, other].flatMap(({ line }) => line.series.figures.at(-1) ?? []);
      const facts = { reason: may.reason, concerned, zone: one.of.context.zone };
      sentences.set(may.reason, refusalSentence(facts, one.of.wording));
    }
  }
  if (sentences.size === 0) return [];
  return [wording.t('compare.apart', { list: [...sentences.values()].join(' ') })];
}

/** Lines of one panel that count in the same way, but not the same: said, since they share a scale. */
function withinNotes({ groups, wording }: CompareScene): string[] {
  const notes = groups.flatMap((group) => {
    const kinds = new Map(group.map((drawn) => [kindKey(drawn), kindWords(drawn)]));
    if (kinds.size < 2) return [];
    const list = [...kinds.values()].join(wording.t('summary.separator'));
    return [wording.t('compare.within', { list })];
  });
  const hasTwins = groups.some((group) => new Set(group.map(({ of }) => of)).size < group.length);
  return hasTwins ? [...notes, wording.t('compare.neverJoined')] : notes;
}

function kindKey({ line, of }: DrawnLine): string {
  const { indicator, breakdown } = line.series;
  return `${of.id} ${indicator} ${formatBreakdown(breakdown)}`;
}

function kindWords({ line, of }: DrawnLine): string {
  const what = whatWords(line.series, of);
  return of.wording.t('compare.withinItem', { name: of.name, what });
}

function scaleNotes({ groups, wording, options }: CompareScene): string[] {
  if (groups.length < 2) return [];
  return [
    options.stackMode === 'relative'
      ? wording.t('compare.oneScale')
      : wording.t('plot.panelScalesDiffer'),
  ];
}

function shareNotes(scene: CompareScene): string[] {
  const { wording, options } = scene;
  if (options.stackMode === 'absolute') return [];
  const drawn = situationsDrawn(scene);
  const bases = drawn.flatMap(({ name, context, wording: own }) => {
    if (context.base === null) return [];
    const { figure } = context.base;
    const base = own.quantity(figure.quantity);
    const asOf = own.asOfShort(figure.asOf, context.zone);
    return [own.t('compare.baseItem', { name, base, source: figure.source, asOf })];
  });
  const isAbove = scene.groups.flat().some(({ line, of }) =>
    line.series.figures.some((figure) => {
      const base = of.context.base?.figure.quantity;
      const share = base === undefined ? null : shareOf(figure.quantity, base);
      return share?.known === true && share.aboveWhole;
    }),
  );
  return [
    ...(bases.length === 0 ? [] : [wording.t('compare.bases', { list: wording.list(bases) })]),
    ...(isAbove ? [wording.t('figure.shareAboveExplained')] : []),
  ];
}

/** The situations that are read but not drawn, by reason. */
function leftNotes({ situations, wording }: CompareScene): string[] {
  const reasons = new Map<string, string[]>();
  for (const { left, name } of situations) {
    if (left !== null) reasons.set(left, [...(reasons.get(left) ?? []), name]);
  }
  return situations
    .flatMap(({ left }) => left ?? [])
    .filter((left, index, all) => all.indexOf(left) === index)
    .map((left) =>
      wording.t('compare.notDrawn', {
        list: wording.list(reasons.get(left) ?? []),
        reason: wording.t(`compare.left.${left}`),
      }),
    );
}

function countNotes(scene: CompareScene): string[] {
  const { wording, options, axis } = scene;
  const all = scene.situations
    .filter(({ left }) => left === null)
    .flatMap((of) =>
      of.lines.flatMap(({ series }) => series.figures.map((figure) => ({ figure, of }))),
    );
  const outside = all.filter(({ figure, of }) => !isOnAxis(axis, figure, of)).length;
  const zeros = all.filter(({ figure, of }) => scene.drawn(figure, of)?.y === 0).length;
  const replaced = situationsDrawn(scene).reduce(
    (sum, { context }) =>
      sum + figuresOf({ figures: context.replaced }, context.definition.selectors).length,
    0,
  );
  return [
    ...(outside > 0 ? [wording.t('compare.outside', { count: outside })] : []),
    ...(options.yScale === 'log' && zeros > 0
      ? [wording.t('plot.zerosNotOnLog', { count: zeros })]
      : []),
    ...(replaced > 0 ? [wording.t('plot.replacedReadings', { count: replaced })] : []),
  ];
}
