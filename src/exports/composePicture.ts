import type { Wording } from '#wording/wording.ts';
import { type PictureColours, PALETTES } from './paint.ts';
import { type Block, gap, moved, NO_BLOCK, type Setting, stacked } from './pictureBlock.ts';
import type { Arrangement, SizeRules } from './pictureSizes.ts';
import { pictureFile, type PictureFile } from './pictureFile.ts';
import {
  eventsBlock,
  footBlock,
  headBlock,
  notesBlock,
  type PictureFacts,
  type PictureWords,
  spaced,
} from './pictureWords.ts';

/** What stands in the middle of a picture, made anew for each width that is tried. */
export interface PictureBody {
  readonly words: PictureWords;
  /** The drawing; `height` null = as high as it likes. */
  readonly draw: (height: number | null, setting: Setting) => Block;
  /** Lower than this it cannot be read. */
  readonly least: number;
  /** What its signs mean. */
  readonly key: (setting: Setting) => Block;
}

export interface ComposeRequest extends PictureFacts {
  readonly rules: SizeRules;
  readonly colours?: PictureColours;
  readonly bare?: true;
}

const EDGE = 24;
/** What is set into a page has the page's own margin; the ends of strokes still need room. */
const BARE_EDGE = 3;
/** Its greatest height by width: heading and source stand on the same sheet of paper. */
const BARE_MOST = 1;
const BETWEEN = 12;
const COLUMN_GAP = 32;
/** Share of the width for explanations beside the chart. */
const SIDE = 0.26;

/**
 * Puts a picture together at the first width and arrangement in which everything has its room. Where nothing fits,
 * the list of events is cut and says so; where even that is too much, the picture grows higher: no word ever stands
 * on another.
 * @param bodyFor the drawing for its own width, and whether it is brief; null where there is nothing to draw
 */
export function composePicture(
  bodyFor: (width: number, brief: boolean) => PictureBody | null,
  request: ComposeRequest,
  wording: Wording,
): PictureFile | null {
  const { rules } = request;
  let nearest: Sheet | null = null;
  for (const width of rules.widths) {
    for (const arrangement of rules.arrangements) {
      const sheet = sheetOf(bodyFor, { width, arrangement, request, wording });
      if (sheet === null) return null;
      const all = sheet.body.words.events.length;
      if (needed(sheet, all) <= highest(sheet)) return finished(sheet, all);
      if (nearest === null || excess(sheet) < excess(nearest)) nearest = sheet;
    }
  }
  if (nearest === null) return null;
  let shown = nearest.body.words.events.length;
  while (shown > 0 && needed(nearest, shown) > highest(nearest)) shown -= 1;
  return finished(nearest, shown);
}

/** One try: its blocks at their widths. */
interface Sheet {
  readonly width: number;
  readonly rules: SizeRules;
  readonly request: ComposeRequest;
  readonly wording: Wording;
  readonly body: PictureBody;
  /** Height of the drawing where it may choose; null where the picture has a shape of its own. */
  readonly natural: number | null;
  /** Lower than this the drawing must not be. */
  readonly least: number;
  readonly whole: Setting;
  readonly plot: Setting;
  readonly head: Block;
  readonly foot: Block;
  /** Beside the chart; empty where everything stands below. */
  readonly side: Block;
  readonly below: Block;
}

interface Try {
  readonly width: number;
  readonly arrangement: Arrangement;
  readonly request: ComposeRequest;
  readonly wording: Wording;
}

function sheetOf(
  bodyFor: (width: number, brief: boolean) => PictureBody | null,
  { width, arrangement, request, wording }: Try,
): Sheet | null {
  const { rules } = request;
  const inner = width - 2 * edgeOf(request);
  const isBeside = arrangement === 'beside';
  const sideWidth = Math.round(inner * SIDE);
  const plotWidth = isBeside ? inner - sideWidth - COLUMN_GAP : inner;
  const body = bodyFor(plotWidth, rules.brief);
  if (body === null) return null;
  const palette = PALETTES[request.colours ?? 'light'];
  const whole = { width: inner, direction: wording.direction, palette };
  const plot = { ...whole, width: plotWidth };
  const natural = rules.ratio === null ? body.draw(null, plot).height : null;
  const explained = isBeside ? { ...whole, width: sideWidth } : whole;
  const explanation = rules.brief
    ? NO_BLOCK
    : spaced(
        [body.key(explained), ...(request.bare ? [] : [notesBlock(body.words, explained)])],
        isBeside ? 8 : 2,
      );
  return {
    width,
    rules,
    request,
    wording,
    body,
    natural,
    least: Math.min(body.least, natural ?? Infinity),
    whole,
    plot,
    head: headBlock(request.bare ? onlyStamp(body.words) : body.words, rules.brief, whole),
    foot: request.bare
      ? NO_BLOCK
      : footBlock(body.words, request, { brief: rules.brief, wording, setting: whole }),
    side: isBeside ? explanation : NO_BLOCK,
    below: isBeside ? NO_BLOCK : explanation,
  };
}

function edgeOf({ bare }: ComposeRequest): number {
  return bare ? BARE_EDGE : EDGE;
}

/** The page around a bare picture says the rest; that figures are invented must stand in it all the same. */
function onlyStamp(words: PictureWords): PictureWords {
  return { ...words, title: '', subtitle: '' };
}

/** Everything but the drawing and what stands beside it. */
function around(sheet: Sheet, shown: number): { readonly below: Block; readonly height: number } {
  const { wording, whole, body, rules, request } = sheet;
  const events = rules.brief
    ? NO_BLOCK
    : eventsBlock(body.words, { shown, wording, setting: whole });
  const below = spaced([sheet.below, events, sheet.foot], 6);
  return { below, height: 2 * edgeOf(request) + sheet.head.height + 2 * BETWEEN + below.height };
}

function needed(sheet: Sheet, shown: number): number {
  return around(sheet, shown).height + Math.max(sheet.least, sheet.side.height);
}

/** By how much of its height it is too high, whatever its list of events; nothing is left out for less than that. */
function excess(sheet: Sheet): number {
  return Math.max(0, needed(sheet, 0) / highest(sheet) - 1);
}

function highest({ width, rules, request }: Sheet): number {
  const most = request.bare ? Math.min(rules.most, BARE_MOST) : rules.most;
  return Math.round(width * (rules.ratio ?? most));
}

function finished(sheet: Sheet, shown: number): PictureFile {
  const { body, side, plot, rules, width, head, request, wording, natural } = sheet;
  const { below, height: used } = around(sheet, shown);
  const room = Math.max(highest(sheet), needed(sheet, shown)) - used;
  const isFree = natural !== null && natural <= room;
  const drawing = body.draw(isFree ? null : room, plot);
  const isMirrored = wording.direction === 'rtl';
  const sideWidth = width - 2 * edgeOf(request) - plot.width - COLUMN_GAP;
  const middle: Block = {
    height: Math.max(drawing.height, side.height),
    nodes: [
      moved(drawing, isMirrored && side.height > 0 ? sideWidth + COLUMN_GAP : 0, 0),
      ...(side.height === 0 ? [] : [moved(side, isMirrored ? 0 : plot.width + COLUMN_GAP, 0)]),
    ],
  };
  const content = stacked([head, gap(BETWEEN), middle, gap(BETWEEN), below]);
  return pictureFile(content, body.words, {
    ...request,
    width,
    shownWidth: rules.width,
    edge: edgeOf(request),
    paper: plot.palette.paper,
    direction: wording.direction,
  });
}
