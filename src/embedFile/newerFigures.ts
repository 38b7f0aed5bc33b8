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
  /** Ids of the figures that the file draws. */
  readonly figures: ReadonlySet<string>;
  /** ISO instant up to which they were known; null where the file does not say it. */
  readonly known: string | null;
}

/** What the site shows now, seen from a published view. */
export type Since =
  /** As of when, in words. */
  | { readonly kind: 'newer'; readonly asOf: string }
  /** Figures of the view were withdrawn, or the chart is there no more. */
  | { readonly kind: 'changed' }
  /** By the clock of this device the file is not made yet: what is newer cannot be told by it. */
  | { readonly kind: 'clock' };

const WIDTH = 720;

/**
 * Whether there are newer figures than in a published view; null where all is as it was. By the page's own readers, so
 * that it says what the page would show. Errors: `FeedError` where the feed cannot be read.
 */
export async function newerFigures(published: PublishedView): Promise<Since | null> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { site, view } = published;
  if (isAhead(published.known)) return { kind: 'clock' };
  const address = parseAddress(view);
  const { data, fetchedAt } = await readSituation(site, address.situation);
  const { lang } = document.documentElement;
  const wording = withPlaceLabels(createWording(isLanguage(lang) ? lang : 'en'), data.situation);
  const definition = data.situation.charts.find(({ id }) => id === address.chart);
  if (definition === undefined) return { kind: 'changed' };
  const figuresAt = (known: string | null) => {
    const shown = shownSituation(data, { ...address, known }, fetchedAt);
    const drawn = shownChart(shown, definition, { width: WIDTH, wording });
    return { shown, figures: isRefusal(drawn) ? [] : drawn.figures };
  };
  const latest = figuresAt(null);
  if (latest.figures.length === 0) return { kind: 'changed' };
  const isLatest = address.known === null;
  // A view of everything known then: other figures have another receipt.
  const now = isLatest ? receiptOfView(latest.shown, definition.id, wording) : null;
  if (isLatest && now?.code === published.receipt) return null;
  const then = isLatest
    ? published.figures
    : new Set(figuresAt(address.known).figures.map(({ id }) => id));
  const newest = latestAsOf(latest.figures.filter(({ id }) => !then.has(id)));
  if (newest !== null) {
    return { kind: 'newer', asOf: wording.asOf(newest, data.situation.zone) };
  }
  return isLatest ? { kind: 'changed' } : null;
}

function isAhead(known: string | null): boolean {
  if (known === null) return false;
  const { epochMilliseconds } = Temporal.Instant.from(known);
  return epochMilliseconds - Temporal.Now.instant().epochMilliseconds > CLOCKS_APART_MS;
}

/** Between the clock of whoever published and that of a reader nobody wonders about so much. */
const CLOCKS_APART_MS = 60_000;

/** A situation of a site as its page reads it, without its events. */
export async function readSituation(
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
