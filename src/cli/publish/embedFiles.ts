import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { takenMarks } from '#domain/takenSources.ts';
import { chartCsv } from '#exports/chartCsv.ts';
import { csvText } from '#exports/csvTable.ts';
import { embedFileHtml, viewQuery } from '#exports/embedFile/embedFileHtml.ts';
import { exportName } from '#exports/exportName.ts';
import { isoMoment } from '#exports/isoMoment.ts';
import type { Receipt } from '#exports/receipt.ts';
import { receiptOfView } from '#exports/receiptOfView.ts';
import { shownChart, type ShownSituation } from '#shown/shownSituation.ts';
import type { Language } from '#wording/languages.ts';
import { withPlaceLabels } from '#wording/withPlaceLabels.ts';
import { createWording } from '#wording/wording.ts';
import { type Announcer, announced } from './announced.ts';
import type { BuiltSite } from './builtSite.ts';
import type { PlannedEmbed } from './planEmbeds.ts';
import type { PublishedFile } from './publishedList.ts';

export interface NewFile {
  /** Below `embed/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files of one view in one language, the page itself last; or why there are none. */
export type EmbedFiles =
  | { readonly refused: string; readonly path: string }
  | {
      readonly path: string;
      readonly files: readonly NewFile[];
      readonly entry: PublishedFile;
      /** What could not be made beside it, as sentences. */
      readonly lacks: readonly string[];
    };

interface Making {
  readonly lang: Language;
  readonly site: BuiltSite;
  readonly announcer: Announcer | null;
}

const ANY_WIDTH = 720;
/** From a file below `embed/<situation>/`. */
const ROOT = '../../';

/** Makes everything before anything is written. */
export async function embedFiles(plan: PlannedEmbed, making: Making): Promise<EmbedFiles> {
  const { opened, definition, shown, name } = plan;
  const { lang, site, announcer } = making;
  const { situation } = shown.data;
  const wording = withPlaceLabels(createWording(lang), situation);
  const path = `${opened.id}/${name}.${lang}.html`;
  const view = shownChart(shown, definition, { width: ANY_WIDTH, wording });
  if (isRefusal(view)) return { path, refused: view.refused };
  const receipt = receiptOfView(shown, definition.id, wording);
  if (receipt === null) return { path, refused: '' };
  const query = viewQuery(shown, definition);
  const spoken = lang === 'en' ? '' : `&lang=${lang}`;
  const moment = knownMoment(shown);
  // What was fetched at a moment is the latest of that moment.
  const fixed = `${moment === null || query.includes('&known=') ? query : `${query}&known=${moment}`}${spoken}`;
  const csvName = `${name}.csv`;
  const ahead = await announced(announcer, { plan, view, receipt, path, wording, query: fixed });
  const html = embedFileHtml(
    shown,
    definition,
    {
      mode: 'site',
      pageAddress: `${ROOT}index.html${fixed}`,
      latestAddress: shown.choices.knownAt === null ? null : `${ROOT}index.html${latest(fixed)}`,
      receipt: receipt.code,
      csv: { name: csvFileName(view, shown), address: csvName },
      site: {
        sheet: ROOT + site.sheet,
        script: ROOT + site.script,
        interactive: `${ROOT}embed.html${fixed}#interactive`,
        root: ROOT,
        path,
        reader: shown.data.marking === 'archive' ? null : ROOT + site.reader,
      },
      headTags: ahead.headTags,
    },
    wording,
  );
  const csv = csvText(csvOf(view, shown, receipt));
  return {
    path,
    files: [
      { path: `${opened.id}/${csvName}`, content: csv },
      ...ahead.files,
      { path, content: html },
    ],
    entry: {
      situation: opened.id,
      chart: definition.id,
      lang,
      known: moment,
      receipt: receipt.code,
      query,
      path,
    },
    lacks: ahead.lacks,
  };
}

/** ISO instant up to which the figures were known; null for an archive as it ends. */
function knownMoment({ choices }: ShownSituation): string | null {
  const at = choices.knownAt ?? choices.fetchedAt;
  return at === null ? null : isoMoment(at);
}

function latest(query: string): string {
  return query.replace(/&known=[^&]*/, '');
}

function csvOf(view: ChartView, { data, choices }: ShownSituation, receipt: Receipt) {
  const { marking, situation } = data;
  const takenOf = takenMarks(situation, knownFigures(data, choices.knownAt));
  const label = situation.sensitivity ?? null;
  return chartCsv(view, { knownAt: choices.knownAt, marking, label, takenOf, receipt });
}

function csvFileName(view: ChartView, { data, choices }: ShownSituation): string {
  const { situation, marking } = data;
  const facts = {
    situation: situation.id,
    marking,
    zone: situation.zone,
    knownAt: choices.knownAt,
    staleSince: null,
  };
  return exportName(facts, { scope: view.id, extension: 'csv', figures: view.figures });
}
