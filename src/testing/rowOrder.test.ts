import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import { buildChartView, isRefusal } from '#chartViews/buildChartView.ts';
import { changesSince } from '#domain/changesSince.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { findRevisions } from '#domain/revisions.ts';
import type { SituationData } from '#domain/situation.ts';
import { toFigureTable } from '#feeds/figures/toFigures.ts';
import { figuresAdapter } from '#feeds/figures/adapter.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { ENGLISH, PLAIN_OPTIONS } from './shippedCharts.ts';
import { readShipped, readShippedSituation } from './shippedSituation.ts';

/** What a reader sees of a situation, with everything in it that could depend on the order of a feed's rows. */
function seenOf(data: SituationData, knownAt: number | null): string {
  const options = { ...PLAIN_OPTIONS, knownAt, ghost: true };
  const charts = data.situation.charts.map((definition) => {
    const view = buildChartView(definition, { data, options, wording: ENGLISH });
    return isRefusal(view) ? view : { ...view, figures: view.figures.map(({ id }) => id) };
  });
  const keyFigures = buildKeyFigures(data, options, ENGLISH);
  const known = knownFigures(data, knownAt);
  const revisions = findRevisions(known).map(({ earlier, later, at }) => [
    earlier.id,
    later.id,
    at,
  ]);
  const changes = changesSince(known, Date.UTC(2023, 8, 27));
  const counts = [changes.added, changes.revised, changes.withdrawn].map(({ length }) => length);
  return JSON.stringify({
    charts,
    keyFigures,
    known: known.map(({ id }) => id),
    revisions,
    counts,
  });
}

describe('the order of a feed’s rows', () => {
  let data: SituationData;
  let header = '';
  let rows: readonly string[] = [];
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
    [header = '', ...rows] = (await readShipped('nagorno-karabakh-2023/figures.csv'))
      .trimEnd()
      .split(/\r?\n/);
  });

  it('changes nothing that is drawn, said or listed, at any moment', { timeout: 30_000 }, () => {
    const moments = [null, Date.UTC(2023, 8, 26, 5)];
    const asShipped = moments.map((knownAt) => seenOf(data, knownAt));
    const order = fc
      .constant(rows)
      .chain((all) =>
        fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
      );
    fc.assert(
      fc.property(order, (shuffled) => {
        const again = { ...data, ...tableOf([header, ...shuffled].join('\n')) };
        expect(moments.map((knownAt) => seenOf(again, knownAt))).toEqual(asShipped);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  function tableOf(text: string) {
    const { situation } = data;
    const [feed] = situation.feeds;
    if (feed === undefined) throw new Error('The archive declares its feed.');
    const answer = { text, contentType: 'text/csv', fetchedAt: 1_795_392_000_000 };
    return toFigureTable([
      readFeed([{ ...answer, address: 'https://site.example/f.csv' }], figuresAdapter, {
        feed,
        situation,
      }),
    ]);
  }
});
