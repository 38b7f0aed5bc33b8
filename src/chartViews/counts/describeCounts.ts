import type { Figure } from '#domain/figure.ts';
import { latestFigure } from '#domain/recommend.ts';
import { shareOf } from '#domain/share.ts';
import { spreadAround } from '#domain/spread.ts';
import type { CountsScene } from './countsView.ts';

interface Description {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
}

/** Title (the finding), subtitle, text alternative and notes of a counts chart. */
export function describeCounts(scene: CountsScene, outside: number): Description {
  const { wording, definition, zone, data } = scene.context;
  const [selector] = definition.selectors;
  const latest =
    selector === undefined ? null : latestFigure(data.situation, scene.figures, selector);
  const indicator = wording.indicator(selector?.indicator ?? '');
  const place = scene.figures[0]?.place ?? '';
  return {
    title: latest === null ? undecidedTitle(scene) : findingTitle(scene, latest.figure),
    subtitle: wording.t('plot.countsSubtitle', {
      what: indicator.label,
      place,
      definition: indicator.definition,
    }),
    summary: summaryOf(scene, latest?.figure ?? null, zone),
    notes: notesOf(scene, latest?.figure ?? null, outside),
  };
}

function findingTitle(scene: CountsScene, figure: Figure): string {
  const { wording, base, zone, definition } = scene.context;
  const values = {
    value: wording.quantity(figure.quantity),
    asOf: wording.asOf(figure.asOf, zone),
    place: figure.place,
    what: wording.indicator(figure.indicator).label,
  };
  const share =
    base === null || definition.share === false
      ? null
      : shareOf(figure.quantity, base.figure.quantity);
  const finding =
    wording.find(`plot.finding_${figure.indicator}`, values) ??
    wording.t('plot.findingAny', values);
  if (share?.known !== true) return finding;
  return wording.t('plot.findingWithShare', { finding, share: wording.share(share) });
}

function undecidedTitle(scene: CountsScene): string {
  const { wording } = scene.context;
  const label = wording.indicator(scene.figures[0]?.indicator ?? '').label;
  const sources = new Set(scene.figures.map((figure) => figure.source)).size;
  return wording.t('plot.findingUndecided', { what: label, count: sources });
}

function summaryOf(scene: CountsScene, latest: Figure | null, zone: string): string {
  const { wording } = scene.context;
  const main = scene.figures.filter((figure) => figure.source === scene.recommended);
  const first = [...main].sort((one, other) => one.asOf.end - other.asOf.end)[0];
  const sources = new Set(scene.figures.map((figure) => figure.source));
  const sentences = [
    wording.t('plot.summaryCount', { count: scene.figures.length, sources: sources.size }),
  ];
  if (first !== undefined && latest !== null) {
    sentences.push(
      wording.t('plot.summaryCourse', {
        source: latest.source,
        first: wording.quantity(first.quantity),
        firstAsOf: wording.asOf(first.asOf, zone),
        last: wording.quantity(latest.quantity),
        lastAsOf: wording.asOf(latest.asOf, zone),
      }),
    );
  }
  return sentences.join(' ');
}

function notesOf(scene: CountsScene, latest: Figure | null, outside: number): string[] {
  const { wording, definition, options } = scene.context;
  const notes: string[] = [];
  if (latest !== null) notes.push(rangeNote(scene, latest));
  if (definition.kind === 'evacuated' && latest !== null) {
    const others = scene.figures.some((figure) => figure.source !== latest.source);
    if (others) notes.push(wording.t('plot.neverAdded'));
  }
  const zeros = scene.figures.filter((figure) => scene.drawn(figure)?.y === 0).length;
  if (options.yScale === 'log' && zeros > 0) {
    notes.push(wording.t('plot.zerosNotOnLog', { count: zeros }));
  }
  if (outside > 0) notes.push(wording.t('plot.outsideWindow', { count: outside }));
  return notes;
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
