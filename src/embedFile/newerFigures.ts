import { QueryClient } from '@tanstack/react-query';
import { parseAddress } from '#address/address.ts';
import { isRefusal } from '#chartViews/buildChartView.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { SituationData } from '#domain/situation.ts';
import { receiptOfView } from '#exports/receiptOfView.ts';
import { feedQuery } from '#feeds/feedQuery.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { situationQuery, situationsQuery } from '#feeds/situations/query.ts';
import { shownChart, shownSituation } from '#shown/shownSituation.ts';
import { isLanguage } from '#wording/languages.ts';
import { withPlaceLabels } from '#wording/withPlaceLabels.ts';
import { createWording } from '#wording/wording.ts';

export interface PublishedView {
  /** Folder of the site. */
  readonly site: string;
  /** Canonical query of the view that was published. */
  readonly view: string;
  readonly receipt: string;
}

const WIDTH = 720;

/**
 * As of when there are newer figures than in a published view, in words; null where there are none. By the page's own
 * readers, so that it says what the page would show. Errors: `FeedError` where the feed cannot be read.
 */
export async function newerFigures({ site, view, receipt }: PublishedView): Promise<string | null> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const address = parseAddress(view);
  const { data, fetchedAt } = await readSituation(site, address.situation);
  const { lang } = document.documentElement;
  const wording = withPlaceLabels(createWording(isLanguage(lang) ? lang : 'en'), data.situation);
  const definition = data.situation.charts.find(({ id }) => id === address.chart);
  if (definition === undefined) return null;
  const figuresAt = (known: string | null) => {
    const shown = shownSituation(data, { ...address, known }, fetchedAt);
    const drawn = shownChart(shown, definition, { width: WIDTH, wording });
    return { shown, figures: isRefusal(drawn) ? [] : drawn.figures };
  };
  const latest = figuresAt(null);
  if (latest.figures.length === 0) return null;
  if (address.known === null) {
    // A view of everything known then: other figures have another receipt.
    const now = receiptOfView(latest.shown, definition.id, wording);
    if (now === null || now.code === receipt) return null;
  } else {
    const then = new Set(figuresAt(address.known).figures.map(({ id }) => id));
    if (latest.figures.every(({ id }) => then.has(id))) return null;
  }
  const newest = latestAsOf(latest.figures);
  return newest === null ? null : wording.asOf(newest, data.situation.zone);
}

async function readSituation(
  site: string,
  id: string,
): Promise<{ readonly data: SituationData; readonly fetchedAt: number }> {
  const client = new QueryClient();
  const list = await client.query(situationsQuery(site));
  const manifest = list.find((one) => one.id === id)?.manifest;
  const found = await client.query(situationQuery({ site, id, manifest }));
  const { situation, folder } = found;
  const feeds = await Promise.all(
    situation.feeds.map((feed) => client.query(feedQuery({ feed, situation, folder }))),
  );
  const fetchedAt = Math.min(...feeds.map((feed) => feed.fetchedAt));
  return { data: situationDataOf({ ...found, feeds, events: null }), fetchedAt };
}
