import type { Revision } from '#domain/revisions.ts';
import { statedAt } from '#domain/statedWithin.ts';
import type { Wording } from '#wording/wording.ts';

/** What became known at a tick, in words; of several how many, and the newest. */
export function changeName(revisions: readonly Revision[], zone: string, wording: Wording): string {
  const newest = revisions.at(-1);
  const first = revisions[0];
  if (newest === undefined || first === undefined) return '';
  if (first === newest) return revisionWords(newest, zone, wording);
  const isOneMoment = first.at === newest.at;
  return wording.t(isOneMoment ? 'plot.changesAtOnce' : 'plot.changesFromTo', {
    count: revisions.length,
    first: knownWords(first, zone, wording),
    last: knownWords(newest, zone, wording),
    newest: changeWords(newest, zone, wording),
  });
}

/** "Known from 29 September 2023: 20,236 instead of 17,153 as of 28 September 2023, 20:00, Government of Armenia". */
export function revisionWords(revision: Revision, zone: string, wording: Wording): string {
  return wording.t('plot.changeName', {
    known: knownWords(revision, zone, wording),
    change: changeWords(revision, zone, wording),
  });
}

function changeWords({ earlier, later }: Revision, zone: string, wording: Wording): string {
  const isWithdrawn = later.status === 'withdrawn';
  return wording.t(isWithdrawn ? 'plot.changeWithdrawn' : 'plot.changeValue', {
    later: wording.quantity(later.quantity),
    earlier: wording.quantity(earlier.quantity),
    asOf: wording.asOf(later.asOf, zone),
    source: later.source,
  });
}

/** As precisely as it was published: a day stays a day. */
function knownWords({ later, at }: Revision, zone: string, wording: Wording): string {
  const [stated] = statedAt(later, at);
  const published = stated?.published ?? null;
  return published === null ? wording.moment(at, zone) : wording.asOf(published, zone);
}
