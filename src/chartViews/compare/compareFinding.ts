import { DAY, HOUR } from '#domain/alignment.ts';
import type { Figure } from '#domain/figure.ts';
import { latestFigure } from '#domain/recommend.ts';
import { sentenceStart } from '#wording/sentenceStart.ts';
import type { ComparedSituation, CompareScene, DrawnLine } from './compareScene.ts';
import { situationsDrawn } from './compareShown.ts';
import { onsetWords } from './onsetWords.ts';
import { valueWords } from './valueWords.ts';

/** The day of the finding where figures allow: late enough to tell, early enough for short crises. */
const USUAL_DAY = 10;
const MOST_NAMED = 4;
const DEFAULT_CADENCE = 24;

/**
 * One sentence that is true of what is shown: what each situation had by one and the same day, with its qualifier and
 * what is counted. A situation without a figure within its cadence before that day is not in it. Null where no day
 * has one.
 * @example "By day 10: Nagorno-Karabakh 98,625 (crossed the border) and Kabul about 82,300 (evacuated, since …)"
 */
export function compareFinding(scene: CompareScene): string | null {
  const { wording, options } = scene;
  const mains = scene.groups.flat().filter(({ line }) => line.main);
  const day = dayOfFinding(scene, mains);
  if (day === null) return null;
  const limit = limitOf(day, scene);
  const items = mains.flatMap((drawn) => {
    const figure = readingBy(drawn, limit);
    return figure === null ? [] : [itemWords(scene, figure, drawn.of)];
  });
  const named = items.slice(0, MOST_NAMED);
  const more = items.length - named.length;
  if (more > 0) named.push(wording.t('compare.findingMore', { count: more }));
  const list = wording.list(named);
  const finding =
    options.interval === 'hours'
      ? wording.t('compare.findingHours', { hour: limit / HOUR, list })
      : wording.t('compare.findingDays', { day, list });
  return sentenceStart(finding, wording.language);
}

/** The same as whole sentences for a report: with the onset of each, and that the counts are of several kinds. */
export function compareFindings(scene: CompareScene, finding: string | null): string[] {
  const { wording, groups } = scene;
  if (finding === null) return [];
  const list = situationsDrawn(scene)
    .map((of) => onsetWords(of))
    .join(wording.t('summary.separator'));
  return [
    wording.t('compare.sentence', { finding }),
    wording.t(`compare.countedFrom.${scene.options.interval}`, { list }),
    ...(groups.length > 1 ? [wording.t('compare.kindsDiffer')] : []),
  ];
}

/** What is counted in two or three words: "crossed the border", "evacuated, since 14 August 2021". */
export function whatWords(
  { indicator, breakdown }: Pick<Figure, 'indicator' | 'breakdown'>,
  { wording }: Pick<ComparedSituation, 'wording'>,
): string {
  const what = wording.find(`compare.what.${indicator}`) ?? wording.indicator(indicator).label;
  const definition = wording.breakdown(breakdown);
  return definition === '' ? what : wording.t('compare.lineLabel', { name: what, definition });
}

function itemWords(scene: CompareScene, figure: Figure, of: ComparedSituation): string {
  return scene.wording.t('compare.findingItem', {
    name: of.name,
    value: valueWords(scene, figure, of),
    what: whatWords(figure, of),
  });
}

/** The day with most readings; of several the one nearest to the usual day. */
function dayOfFinding(scene: CompareScene, mains: readonly DrawnLine[]): number | null {
  const end = scene.axis.segments[0]?.end ?? 0;
  const ends = mains.map((drawn) => endsOf(drawn));
  let best: number | null = null;
  let most = 0;
  for (const day of daysByNearness(Math.ceil(end / DAY))) {
    const limit = limitOf(day, scene);
    if (limit > end) continue;
    const count = ends.filter((each, index) => hasReading(each, limit, mains[index])).length;
    if (count > most) [best, most] = [day, count];
    if (most === mains.length) break;
  }
  return best;
}

function hasReading(ends: readonly number[], limit: number, drawn: DrawnLine | undefined): boolean {
  const cadence = (drawn?.of.context.definition.cadenceHours ?? DEFAULT_CADENCE) * HOUR;
  return ends.some((end) => end <= limit && end > limit - Math.max(cadence, DAY));
}

/** The last figure by a moment of the common axis; what was said of a later time tells nothing here. */
function readingBy({ line, of }: DrawnLine, limit: number): Figure | null {
  if (!hasReading(endsOf({ line, of }), limit, { line, of })) return null;
  const { series } = line;
  const until = series.figures.filter(({ asOf }) => of.place(asOf.end) <= limit);
  const { indicator, place, breakdown } = series;
  const latest = latestFigure(of.data.situation, until, { indicator, place, breakdown });
  return latest?.figure ?? null;
}

function endsOf({ line, of }: DrawnLine): number[] {
  return line.series.figures.flatMap(({ asOf, quantity }) =>
    quantity.known ? [of.place(asOf.end)] : [],
  );
}

/** In days the whole day counts; in hours the moment. */
function limitOf(day: number, { options }: CompareScene): number {
  return (options.interval === 'hours' ? day : day + 1) * DAY;
}

function daysByNearness(last: number): number[] {
  const days = Array.from({ length: last + 1 }, (_, day) => day);
  const distance = (day: number) => Math.abs(day - USUAL_DAY);
  return days.sort((one, other) => distance(one) - distance(other) || one - other);
}
