import type { Direction } from '#wording/languages.ts';
import { type Block, moved } from './pictureBlock.ts';
import { pictureMetadata } from './pictureMetadata.ts';
import type { PictureFacts, PictureWords } from './pictureWords.ts';
import { svgNode, writeSvg } from './svgNode.ts';

/** A finished picture. */
export interface PictureFile {
  /** A whole SVG file. */
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The text for people who do not see it. */
  readonly alt: string;
  readonly words: PictureWords;
  readonly facts: PictureFacts;
}

interface Frame extends PictureFacts {
  /** For which it is drawn. */
  readonly width: number;
  /** At which it is shown. */
  readonly shownWidth: number;
  readonly edge: number;
  readonly paper: string;
  readonly direction: Direction;
}

/** The typefaces of every picture: metric-compatible, so that measured widths hold. */
export const PICTURE_FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** The SVG file around the content of a picture; its ground is paper in any theme. */
export function pictureFile(content: Block, words: PictureWords, frame: Frame): PictureFile {
  const { width, shownWidth, edge, paper, direction } = frame;
  const height = Math.ceil(content.height + 2 * edge);
  const shownHeight = Math.round((height * shownWidth) / width);
  const title = `picture-title-${words.id}`;
  const text = `picture-text-${words.id}`;
  const alt = altOf(words);
  const root = svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: shownWidth,
      height: shownHeight,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-labelledby': title,
      'aria-describedby': text,
      'font-family': PICTURE_FONT,
      direction,
    },
    [
      svgNode('title', { id: title }, [words.title]),
      svgNode('desc', { id: text }, [`${words.summary} ${words.sourceLine}`]),
      pictureMetadata(words, frame),
      svgNode('rect', { width, height, fill: paper }),
      moved(content, edge, edge),
    ],
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(root)}\n`,
    width: shownWidth,
    height: shownHeight,
    alt,
    words,
    facts: { address: frame.address, made: frame.made, receipt: frame.receipt ?? null },
  };
}

function altOf({ title, summary, sourceLine, stamp }: PictureWords): string {
  return [...(stamp === null ? [] : [`${stamp}.`]), `${title}.`, summary, sourceLine].join(' ');
}
