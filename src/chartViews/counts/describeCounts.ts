import type { Figure } from '#domain/figure.ts';
import type { LatestFigure } from '#domain/recommend.ts';
import { isCertainlyAbove, shareOf } from '#domain/share.ts';
import { spreadAround } from '#domain/spread.ts';
import { changeNotes } from '../changes/changeNotes.ts';
import type { ChangeTicks } from '../changes/changeTicks.ts';
import { figuresOf } from '../chartContext.ts';
import { laterCount, laterNote, nothingKnown } from '../nothingKnown.ts';
import { countsFindings } from './countsFindings.ts';
import type { CountsScene } from './countsScene.ts';
import { shareText } from './shareText.ts';
import { tailSentence } from './reportTail.ts';
import { turnWords } from './turns.ts';

interface Description {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly findings: () => readonly string[];
}

/** Title (the finding), subtitle, text alternative and notes of a counts chart. */
export function describeCounts(scene: CountsScene, ticks: ChangeTicks): Description {
  const { wording, definition } = scene.context;
  const [selector] = definition.selectors;
  const indicator = wording.indicator(selector?.indicator ?? '');
  const place = wording.place((scene.figures[0] ?? scene.latest[0])?.place ?? '');
  const subtitle = wording.t('plot.countsSubtitle', {
    what: indicator.label,
    place,
    definition: indicator.definition,
  });
  const notes = notesOf(scene, ticks);
  if (scene.figures.length === 0) {
    const nothing = nothingKnown(scene.context, { what: indicator.label, place });
    const later = laterNote(scene.context, laterCount(scene.latest, scene.figures));
    return { ...nothing, subtitle, notes: [...later, ...notes] };
  }
  const { lead } = scene;
  return {
    title: lead === null ? undecidedTitle(scene) : findingTitle(scene, lead.figure),
    subtitle,
    summary: summaryOf(scene, ticks),
    notes,
    findings: () => countsFindings(scene),
  };
}

function findingTitle(scene: CountsScene, figure: Figure): string {
  const { wording, zone } = scene.context;
  const values = {
    value: wording.quantity(figure.quantity),
    asOf: wording.asOf(figure.asOf, zone),
    place: wording.place(figure.place),
    what: wording.indicator(figure.indicator).label,
  };
  const share = shareText(scene.context, figure);
  const finding =
    wording.find(`plot.finding_${figure.indicator}`, values) ??
    wording.t('plot.findingAny', values);
  if (share === null) return finding;
  return wording.t('plot.findingWithShare', { finding, ...share });
}

function undecidedTitle(scene: CountsScene): string {
  const { wording } = scene.context;
  const label = wording.indicator(scene.figures[0]?.indicator ?? '').label;
  const sources = new Set(scene.figures.map((figure) => figure.source)).size;
  return wording.t('plot.findingUndecided', { what: label, count: sources });
}

/** The course of the series that the finding is about, never of two definitions of one source; then what is marked on it. */
function summaryOf(scene: CountsScene, { changes }: ChangeTicks): string {
  const { wording } = scene.context;
  const sources = new Set(scene.figures.map((figure) => figure.source));
  const count = wording.t('plot.summaryCount', {
    count: scene.figures.length,
    sources: wording.t('plot.summarySources', { count: sources.size }),
  });
  const changed = changes.reduce((sum, tick) => sum + tick.count, 0);
  return [
    count,
    scene.lead === null ? `${undecidedTitle(scene)}.` : courseOf(scene, scene.lead),
    tailSentence(scene),
    ...scene.turns.map((turn) => `${turnWords(turn, scene.context)}.`),
    changed === 0 ? null : wording.t('plot.changesSummary', { count: changed }),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function courseOf(scene: CountsScene, { figure, series }: LatestFigure): string {
  const { wording, zone } = scene.context;
  const first = series.figures.find(({ quantity }) => quantity.known);
  if (first === undefined) return `${undecidedTitle(scene)}.`;
  return wording.t('plot.summaryCourse', {
    source: figure.source,
    first: wording.quantity(first.quantity),
    firstAsOf: wording.asOf(first.asOf, zone),
    last: wording.quantity(figure.quantity),
    lastAsOf: wording.asOf(figure.asOf, zone),
  });
}

function notesOf(scene: CountsScene, ticks: ChangeTicks): string[] {
  const { context, lead, outside } = scene;
  const { wording, definition, options, zone } = context;
  const latest = lead?.figure ?? null;
  const notes: string[] = [];
  if (latest !== null) notes.push(rangeNote(scene, latest), ...aboveWholeNote(scene, latest));
  if (definition.kind === 'evacuated' && latest !== null) {
    const others = scene.figures.some((figure) => figure.source !== latest.source);
    if (others) notes.push(wording.t('plot.neverAdded'));
  }
  if (options.yScale === 'log') {
    const zeros = scene.figures.filter((figure) => scene.drawn(figure)?.y === 0).length;
    if (zeros > 0) notes.push(wording.t('plot.zerosNotOnLog', { count: zeros }));
  }
  const replaced = figuresOf({ figures: context.replaced }, definition.selectors).length;
  if (replaced > 0) notes.push(wording.t('plot.replacedReadings', { count: replaced }));
  if (outside > 0) notes.push(wording.t('plot.outsideWindow', { count: outside }));
  for (const turn of scene.turnsOutside) {
    const asOf = wording.asOf(turn.figure.asOf, zone);
    notes.push(wording.t('plot.turnOutside', { asOf, turn: turnWords(turn, context) }));
  }
  return [...notes, ...changeNotes(ticks, context)];
}

function aboveWholeNote({ context }: CountsScene, latest: Figure): string[] {
  const { wording, base, definition } = context;
  if (base === null || definition.share === false) return [];
  const share = shareOf(latest.quantity, base.figure.quantity);
  if (!share.known || !share.aboveWhole) return [];
  if (isCertainlyAbove(share)) return [wording.t('figure.shareAboveExplained')];
  const words = wording.quantity(base.figure.quantity);
  return [wording.t('plot.shareMayBeAboveWhole', { base: words, source: base.figure.source })];
}

function rangeNote(scene: CountsScene, latest: Figure): string {
  const { wording, zone, definition } = scene.context;
  const spread = spreadAround(scene.figures, latest, definition.cadenceHours ?? 24);
  const others = spread.members.filter((figure) => figure.source !== latest.source);
  const asOf = wording.asOf(latest.asOf, zone);
  if (others.length === 0) return wording.t('plot.noOtherSource', { asOf, source: latest.source });
  return wording.t('plot.otherSources', {
    asOf,
    list: wording.list(
      others.map((figure) =>
        wording.t('plot.sourceSays', {
          source: figure.source,
          value: wording.quantity(figure.quantity),
        }),
      ),
    ),
  });
}
