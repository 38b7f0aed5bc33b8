import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { Figure } from '#domain/figure.ts';
import { alignedAsOf } from '#domain/alignment.ts';
import { whatWords } from './compareFinding.ts';
import type { ComparedSituation, CompareScene, DrawnLine } from './compareScene.ts';
import { shownFigures, situationsDrawn } from './compareShown.ts';
import { onsetWords } from './onsetWords.ts';
import { offsetWords } from './offsetWords.ts';
import { valueWords } from './valueWords.ts';

/** How the time is counted and from which onset of each situation: on screen and in every picture. */
export function compareSubtitle(scene: CompareScene): string {
  const { wording, options } = scene;
  const list = situationsDrawn(scene)
    .map((of) => onsetWords(of))
    .join(wording.t('summary.separator'));
  return options.interval === 'hours'
    ? wording.t('compare.subtitleHours', { list })
    : wording.t('compare.subtitleDays', { list });
}

/** One sentence for each line: how many figures, by whom, from where to where. */
export function compareSummary(scene: CompareScene): string {
  return scene.groups
    .flat()
    .map((drawn) => lineSummary(scene, drawn))
    .join(' ');
}

function lineSummary(scene: CompareScene, drawn: DrawnLine): string {
  const { line, of } = drawn;
  const shown = shownFigures(scene, drawn);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  const at = (figure: Figure) =>
    offsetWords(alignedAsOf(figure.asOf, of.place), scene.options.interval, of.wording);
  return of.wording.t('compare.summaryLine', {
    label: line.label,
    what: whatWords({ ...line.series, breakdown: [] }, of),
    count: shown.length,
    source: line.series.source,
    first: valueWords(scene, first, of),
    firstAt: at(first),
    last: valueWords(scene, last, of),
    lastAt: at(last),
  });
}

/** "Source: Nagorno-Karabakh, Government of Armenia (4 Oct 2023); …", each day in its own place's time. */
export function compareSourceLine(scene: CompareScene): string {
  const { wording, options } = scene;
  const items = new Set(
    scene.groups.flat().map(({ line, of }) => {
      const latest = latestAsOf(shownFigures(scene, { line, of }));
      const day =
        latest?.precision === 'instant' ? { ...latest, precision: 'day' as const } : latest;
      const asOf = day === null ? '' : of.wording.asOfShort(day, of.context.zone);
      return wording.t('compare.sourceItem', { name: of.name, source: line.series.source, asOf });
    }),
  );
  if (items.size === 0) return wording.t('summary.sourceNone');
  const source = wording.t('summary.source', {
    list: [...items].join(wording.t('summary.separator')),
  });
  if (options.knownAt === null) return source;
  const known = wording.t('summary.knownAt', { moment: wording.moment(options.knownAt, 'UTC') });
  return `${source} ${known}`;
}

/** When each archive ends; live ones say when they were fetched. */
export function compareTimesLine(scene: CompareScene): string {
  const { wording } = scene;
  const items = situationsDrawn(scene).flatMap((of) => endWords(of) ?? []);
  return items.length === 0
    ? ''
    : wording.t('compare.ends', { list: items.join(wording.t('summary.separator')) });
}

function endWords({ name, data, wording, fetchedAt }: ComparedSituation): string | null {
  const { zone, feeds } = data.situation;
  if (data.marking !== 'archive') {
    if (fetchedAt === null) return null;
    return wording.t('compare.fetchedItem', { name, moment: wording.moment(fetchedAt, zone) });
  }
  const declared = feeds.find(({ ends }) => ends !== undefined)?.ends;
  const ends = declared === undefined ? null : parseAsOf(declared, zone);
  if (ends === null || !isAsOf(ends)) return null;
  return wording.t('compare.endsItem', { name, day: wording.asOf(ends, zone) });
}
