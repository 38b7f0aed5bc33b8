import { FRAME_ATTRIBUTES, FRAME_STYLE } from '#embedScript/frameAttributes.ts';
import { elementMarkup, escapedLine } from './elementMarkup.ts';

/** One chart as another page shows it. Every text may come from a feed: it stays text. */
export interface FramedChart {
  readonly title: string;
  /** The finding in whole sentences. */
  readonly sentence: string;
  readonly sourceLine: string;
  /** Absolute address of the embed. */
  readonly address: string;
  /** Absolute address of the whole page; null where it has none. */
  readonly pageAddress: string | null;
  /** CSS pixels. */
  readonly height: number;
}

/**
 * One frame. The text inside is seen only where frames are not, and then still says what the chart is and where it
 * comes from.
 */
export function plainFrame(chart: FramedChart): string {
  return frameOf(chart, { style: FRAME_STYLE, height: chart.height }, insideOf(chart));
}

/** The same, as high as its content by `embed.js`, both ways. */
export function fittedFrame(chart: FramedChart, script: string): string {
  const own = { style: FRAME_STYLE, height: chart.height, 'data-corridor': true };
  return `${frameOf(chart, own, insideOf(chart))}\n${scriptMarkup(script)}`;
}

/** No frame but an element and a script, which makes the frame; without scripts a link with the source. */
export function frameByScript(chart: FramedChart, script: string): string {
  const { address, title, height } = chart;
  const attributes = {
    'data-corridor-embed': address,
    'data-title': title,
    'data-height': height,
  };
  return `${elementMarkup('div', attributes, insideOf(chart))}\n${scriptMarkup(script)}`;
}

/**
 * For editors that keep few attributes and no script (WordPress, Drupal): where they take the frame away as well, the
 * paragraph after it still says all.
 */
export function frameForEditors(chart: FramedChart): string {
  const { title, address, height } = chart;
  const frame = elementMarkup('iframe', { title, src: address, width: '100%', height }, '');
  return `${frame}\n<p>${linkOf(chart)}. ${escapedLine(chart.sentence)} ${escapedLine(chart.sourceLine)}</p>`;
}

/** A downloaded file on somebody's own server; there is no script in it, and the sandbox lets none run. */
export function frameOfFile(chart: FramedChart): string {
  const own = {
    sandbox: 'allow-downloads allow-popups allow-popups-to-escape-sandbox',
    allow: null,
    style: FRAME_STYLE,
    height: chart.height,
  };
  return frameOf(chart, own, insideOf(chart));
}

export interface LinkedPicture {
  /** Address or file name of the picture. */
  readonly address: string;
  readonly alt: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture that leads to the page, with its source below. */
export function pictureWithLink(
  chart: Pick<FramedChart, 'title' | 'sourceLine' | 'pageAddress'>,
  { address, alt, width, height }: LinkedPicture,
): string {
  const image = elementMarkup('img', { src: address, alt, width, height }, null);
  const linked =
    chart.pageAddress === null ? image : elementMarkup('a', { href: chart.pageAddress }, image);
  return `${linked}\n<p>${escapedLine(chart.sourceLine)}</p>`;
}

function frameOf(
  { title, address }: FramedChart,
  own: Readonly<Record<string, string | number | boolean | null>>,
  inside: string,
): string {
  return elementMarkup('iframe', { title, src: address, ...FRAME_ATTRIBUTES, ...own }, inside);
}

function insideOf(chart: FramedChart): string {
  return `${linkOf(chart)} ${escapedLine(chart.sourceLine)}`;
}

function linkOf({ title, pageAddress }: FramedChart): string {
  return pageAddress === null
    ? escapedLine(title)
    : elementMarkup('a', { href: pageAddress }, escapedLine(title));
}

function scriptMarkup(address: string): string {
  return elementMarkup('script', { src: address, defer: true }, '');
}
