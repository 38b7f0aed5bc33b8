import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import { type ShownSituation, shownChart } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { escapeMarkup } from '../pasted.ts';
import { isoMoment } from '../isoMoment.ts';
import { htmlNode, type HtmlChild, type HtmlNode, writeHtml } from '../markup/htmlNode.ts';
import { styleHash } from '../markup/styleHash.ts';
import { publishedQuery } from '../publishedQuery.ts';
import { embedDrawing, embedKey } from './embedDrawing.ts';
import type { EmbedFileFacts } from './embedFacts.ts';
import { embedFoot } from './embedFoot.ts';
import { embedSheet } from './embedSheet.ts';
import { scriptWords } from './scriptWords.ts';

const PLOT_WIDTH = 720;

/**
 * One chart as a whole HTML document: title, drawing, sentence, source, table, in this order, complete without any
 * script and before any style sheet. In a site the style sheet comes after the drawing and the script at the end, so
 * that the drawing waits for neither; a single file carries its style sheet, which its own policy allows by hash, and
 * has no script. A chart that cannot be drawn says why. Same input, same bytes.
 */
export function embedFileHtml(
  shown: ShownSituation,
  definition: ChartDefinition,
  facts: EmbedFileFacts,
  wording: Wording,
): string {
  const build = (width: number) => shownChart(shown, definition, { width, wording });
  const view = build(PLOT_WIDTH);
  const query = viewQuery(shown, definition);
  const head = headOf(shown, { title: view.title, query }, facts);
  if (isRefusal(view)) {
    const sentence = [htmlNode('h1', {}, [view.title]), htmlNode('p', {}, [view.refused])];
    return documentOf(wording, head, [htmlNode('main', {}, sentence)]);
  }
  const { nodes, figures } = embedDrawing((width) => drawnOr(build(width), view), view);
  const key = embedKey(view, wording);
  const { site } = facts;
  const main = htmlNode('main', {}, [
    ...headingOf(shown, view, wording),
    ...small([...(key === null ? [] : [key]), ...nodes]),
    site === undefined
      ? htmlNode('style', {}, [embedSheet])
      : htmlNode('link', { rel: 'stylesheet', href: site.sheet, crossorigin: 'anonymous' }),
    embedFoot(
      view,
      {
        shown,
        facts,
        script: scriptWords(facts, { query, figures, made: madeAt(shown) }, wording),
      },
      wording,
    ),
  ]);
  const script =
    site === undefined ? '' : `<script defer src="${escapeMarkup(site.script)}"></script>`;
  return documentOf(wording, head, [main, { svg: script }]);
}

/** Canonical: by it any page of Corridor shows the same figures again. */
export function viewQuery({ data, address, choices }: ShownSituation, { id }: ChartDefinition) {
  const situation = data.situation.id;
  return publishedQuery({ situation, address, scope: id, knownAt: choices.knownAt });
}

/** When a file of a feed that grows was made, as far as its figures go. */
function madeAt({ choices }: ShownSituation): string | null {
  const at = choices.fetchedAt === null ? null : (choices.knownAt ?? choices.fetchedAt);
  return at === null ? null : isoMoment(at);
}

/** What is drawn at one width is drawn at all. */
function drawnOr(view: ReturnType<typeof shownChart>, other: ChartView): ChartView {
  return isRefusal(view) ? other : view;
}

function documentOf(wording: Wording, head: string, body: readonly HtmlChild[]): string {
  const { language: lang, direction: dir } = wording;
  const root = htmlNode('html', { lang, dir }, [{ svg: head }, htmlNode('body', {}, body)]);
  return `<!doctype html>\n${writeHtml(root)}\n`;
}

function headOf(
  { data }: ShownSituation,
  { title, query }: { readonly title: string; readonly query: string },
  { mode, receipt, site, headTags = '' }: EmbedFileFacts,
): string {
  const named = (name: string, content: string) => htmlNode('meta', { name, content });
  const policy = `default-src 'none'; style-src ${styleHash(embedSheet)}; base-uri 'none'; form-action 'none'`;
  const parts = [
    htmlNode('meta', { charset: 'utf-8' }),
    ...(mode === 'single'
      ? [htmlNode('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })]
      : []),
    named('viewport', 'width=device-width, initial-scale=1'),
    // Both themes from the first frame on: the ground and the letters are the browser's own.
    named('color-scheme', 'light dark'),
    named('referrer', 'no-referrer'),
    htmlNode('title', {}, [`${title} – ${data.situation.title}`]),
    ...(receipt === null ? [] : [named('corridor-receipt', receipt)]),
    named('corridor-view', query),
    ...(site === undefined
      ? []
      : [
          htmlNode('link', { rel: 'icon', href: `${site.root}favicon.svg`, type: 'image/svg+xml' }),
        ]),
  ];
  return `<head>${parts.map(writeHtml).join('')}${headTags}</head>`;
}

function headingOf(
  { data, choices }: ShownSituation,
  view: ChartView,
  wording: Wording,
): HtmlNode[] {
  const { knownAt } = choices;
  const { zone } = data.situation;
  const moment = knownAt === null ? null : wording.moment(knownAt, zone);
  return [
    ...(moment === null
      ? []
      : small([htmlNode('b', {}, [wording.t('summary.knownThen', { moment })])])),
    htmlNode('font', { face: "Georgia,'Liberation Serif',serif", size: 1 }, [
      htmlNode('h1', {}, [view.title]),
    ]),
    ...small([
      htmlNode('p', {}, [view.subtitle]),
      ...(view.stamp === null ? [] : [htmlNode('p', {}, [htmlNode('b', {}, [view.stamp])])]),
    ]),
  ];
}

/**
 * Letters of 13 pixels and a heading of 20, before any style sheet. The element is an old one, and the only one that
 * says this under a policy without inline styles; a sheet that came first would hold up the drawing.
 */
function small(nodes: readonly HtmlNode[]): HtmlNode[] {
  return [
    htmlNode('font', { face: "'Helvetica Neue',Helvetica,Arial,sans-serif", size: 2 }, nodes),
  ];
}
