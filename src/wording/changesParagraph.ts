import { compareText } from '#domain/asOf.ts';
import type { ChangesSince } from '#domain/changesSince.ts';
import type { Figure } from '#domain/figure.ts';
import type { Revision } from '#domain/revisions.ts';
import { seriesKeyOf } from '#domain/series.ts';
import { figureSentence } from './figureSentence.ts';
import { joinSentences } from './joinSentences.ts';
import type { Wording } from './wording.ts';

/** Lines of a paste that is still read; all counts stand before them, and the address leads to the rest. */
const LISTED = 12;

export interface ChangesFacts {
  /** Epoch ms of the last report. */
  readonly since: number;
  /** Epoch ms of the chosen "as known at"; null = the latest. */
  readonly until: number | null;
  readonly zone: string;
  /** Title of the situation. */
  readonly title: string;
  /** Address of the view, last in the text; empty for none. */
  readonly address: string;
  /** That figures are invented or replayed (`markingSentences`), first in the text. */
  readonly marking?: readonly string[];
}

/**
 * What changed since the last report, to paste: all counts, then a line for each change, what questions the last
 * report first: withdrawn, corrected, revised, new. A long list ends with how many more there are.
 * @example "Nagorno-Karabakh, since 28 September 2023, 20:00 (16:00 UTC): 1 new figure, 1 revised figure and
 *   0 withdrawn figures.\n- Revised: As of 28 September 2023, … The earlier value was 17,153 (up 3,083).\n- New: …"
 */
export function changesParagraph(
  changes: ChangesSince,
  facts: ChangesFacts,
  wording: Wording,
): string {
  const lines = linesOf(changes, facts.zone, wording);
  const shown = lines.length > LISTED ? lines.slice(0, LISTED - 1) : lines;
  const more = lines.length - shown.length;
  return [
    joinSentences([...(facts.marking ?? []), openingSentence(changes, facts, wording)], wording),
    ...shown.map((line) => `- ${line()}`),
    ...(more > 0 ? [wording.t('sentence.changesMore', { count: more })] : []),
    ...(facts.address === '' ? [] : [facts.address]),
  ].join('\n');
}

function openingSentence(changes: ChangesSince, facts: ChangesFacts, wording: Wording): string {
  const { t } = wording;
  const { added, revised, withdrawn } = changes;
  const { title, until, zone } = facts;
  const since = wording.moment(facts.since, zone);
  if (added.length + revised.length + withdrawn.length === 0) {
    if (until === null) return t('sentence.changesNone', { title, since });
    return t('sentence.changesNoneUntil', { title, since, until: wording.moment(until, zone) });
  }
  const counts = wording.list([
    t('sentence.changesNew', { count: added.length }),
    t('sentence.changesRevised', { count: revised.length }),
    t('sentence.changesWithdrawn', { count: withdrawn.length }),
  ]);
  if (until === null) return t('sentence.changesSince', { title, since, counts });
  const values = { title, since, counts, until: wording.moment(until, zone) };
  return t('sentence.changesSinceUntil', values);
}

type Line = () => string;

/** Said only when they are shown: a vintage feed has thousands. */
function linesOf(changes: ChangesSince, zone: string, wording: Wording): readonly Line[] {
  const { added, revised, withdrawn } = changes;
  return [
    ...withdrawn.map((figure) => () => figureSentence(figure, zone, wording)),
    ...[...revised]
      .sort(compareRevisions)
      .map((revision) => () => revisionLine(revision, zone, wording)),
    ...byImportance(added).map((figure) => () => {
      const sentence = figureSentence(figure, zone, wording);
      return wording.t('sentence.changeNew', { sentence });
    }),
  ];
}

function revisionLine(revision: Revision, zone: string, wording: Wording): string {
  const { earlier, later, difference, calledCorrection } = revision;
  const values = {
    sentence: figureSentence(later, zone, wording),
    earlier: wording.quantity(earlier.quantity),
    change: wording.change(difference),
  };
  const called = calledCorrection ? 'Corrected' : 'Revised';
  if (!earlier.quantity.known) return wording.t(`sentence.change${called}.missing`, values);
  // Where no difference can be stated (two open ends), the two numbers speak for themselves.
  return wording.t(`sentence.change${called}.${difference.known ? 'by' : 'open'}`, values);
}

/** Corrections of a mistake first, then the larger part of the earlier number. */
function compareRevisions(one: Revision, other: Revision): number {
  return (
    Number(other.calledCorrection) - Number(one.calledCorrection) ||
    weightOf(other) - weightOf(one) ||
    other.at - one.at ||
    compareText(one.later.id, other.later.id)
  );
}

function weightOf({ earlier, difference }: Revision): number {
  // A number that came or went is the largest change.
  if (!difference.known || !earlier.quantity.known) return Infinity;
  const by = Math.max(Math.abs(difference.low), Math.abs(difference.high));
  return by / Math.max(1, earlier.quantity.low);
}

/** The newest of each series before the steps that led to it; whole places and everyone before their parts. */
function byImportance(figures: readonly Figure[]): readonly Figure[] {
  const newest = new Map<string, Figure>();
  for (const figure of figures) {
    const key = seriesKeyOf(figure);
    const known = newest.get(key);
    if (known === undefined || compareNewest(figure, known) < 0) newest.set(key, figure);
  }
  const leading = new Set(newest.values());
  const rank = (figure: Figure) =>
    (leading.has(figure) ? 0 : 8) +
    (figure.role === 'recommended' ? 0 : 4) +
    (figure.place.includes('/') ? 2 : 0) +
    (figure.breakdown.length > 0 ? 1 : 0);
  return [...figures].sort((one, other) => rank(one) - rank(other) || compareNewest(one, other));
}

function compareNewest(one: Figure, other: Figure): number {
  return (
    other.asOf.end - one.asOf.end ||
    other.knownFrom - one.knownFrom ||
    compareText(one.id, other.id)
  );
}
