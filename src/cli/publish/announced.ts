import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import { chartPicture, type SizedRequest } from '#exports/chartSvg.ts';
import { type AnnouncedEmbed, oembedDiscovery, oembedJson } from '#exports/embedFile/oembedJson.ts';
import { openGraphTags } from '#exports/embedFile/openGraphTags.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import { pngScale } from '#exports/pictureSizes.ts';
import type { Receipt } from '#exports/receipt.ts';
import { shownChart } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import type { PictureFonts } from '../render/pictureFonts.ts';
import { rasterise } from '../render/rasterise.ts';
import type { NewFile } from './embedFiles.ts';
import type { PlannedEmbed } from './planEmbeds.ts';

/** By which embeds are made known to other sites: only where it is known at which address they will lie. */
export interface Announcer {
  /** Absolute, ends with a slash. */
  readonly base: string;
  /** null = none was found, and no picture is made. */
  readonly fonts: PictureFonts | null;
  /** Of the command, not of the file. */
  readonly words: Wording;
}

interface Announcing {
  readonly plan: PlannedEmbed;
  readonly view: ChartView;
  readonly receipt: Receipt;
  /** Of the embed, below `embed/`. */
  readonly path: string;
  readonly query: string;
  readonly wording: Wording;
}

interface Announced {
  readonly headTags: string;
  readonly files: readonly NewFile[];
  readonly lacks: readonly string[];
}

const NOT_ANNOUNCED: Announced = { headTags: '', files: [], lacks: [] };
/** CSS pixels of the frame that oEmbed offers. */
const FRAME = { width: 640, height: 720 } as const;
const DOTS = 2;

/** The oEmbed answer, the picture of links, and what the head says of both. */
export async function announced(
  announcer: Announcer | null,
  announcing: Announcing,
): Promise<Announced> {
  if (announcer === null) return NOT_ANNOUNCED;
  const { base } = announcer;
  const { view, path, query } = announcing;
  const stem = path.replace(/\.html$/, '');
  const picture = await linkPicture(announcer, announcing);
  const embed: AnnouncedEmbed = {
    title: view.title,
    sentence: view.sentence,
    sourceLine: view.sourceLine,
    address: `${base}embed/${path}`,
    pageAddress: `${base}index.html${query}`,
    site: base,
    ...FRAME,
    picture:
      picture === null
        ? null
        : {
            address: `${base}embed/${stem}.png`,
            alt: picture.file.alt,
            width: Math.round(picture.file.width * pngScale(picture.file.width, DOTS)),
            height: Math.round(picture.file.height * pngScale(picture.file.width, DOTS)),
          },
  };
  const answer = `${base}embed/${stem}.json`;
  return {
    headTags: oembedDiscovery({ title: view.title, address: answer }) + openGraphTags(embed),
    files: [
      { path: `${stem}.json`, content: oembedJson(embed) },
      ...(picture === null ? [] : [{ path: `${stem}.png`, content: picture.png }]),
    ],
    lacks:
      picture === null && announcer.fonts !== null
        ? [announcer.words.t('publish.noLetters', { file: path })]
        : [],
  };
}

async function linkPicture(
  { fonts, base }: Announcer,
  { plan, query, receipt, wording }: Announcing,
): Promise<{ readonly file: PictureFile; readonly png: Uint8Array } | null> {
  if (fonts === null) return null;
  const build = (width: number) => {
    const view = shownChart(plan.shown, plan.definition, { width, wording });
    return isRefusal(view) ? null : view;
  };
  const address = `${base}index.html${query}`;
  const request: SizedRequest = { size: 'report', address, made: null, receipt };
  const file = chartPicture(build, request, wording);
  if (file === null) return null;
  const letters = await fonts.missing(file.svg.replaceAll(/<[^>]*>/g, ''));
  if (letters !== '') return null;
  return { file, png: await rasterise(file, { dots: DOTS, fonts }) };
}
