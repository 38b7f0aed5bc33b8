import type { Direction } from '#wording/languages.ts';
import type { PicturePalette } from './paint.ts';
import { isolated, linesOf, type TextStyle } from './pictureText.ts';
import { svgNode, type SvgNode } from './svgNode.ts';

/** A piece of a picture: what is drawn from (0, 0) on, and how high it is. Pictures are stacks of blocks. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

export const NO_BLOCK: Block = { nodes: [], height: 0 };

/** What every block is set in. */
export interface Setting {
  readonly width: number;
  readonly direction: Direction;
  readonly palette: PicturePalette;
}

export interface WordStyle extends TextStyle {
  /** From one line to the next. */
  readonly leading: number;
  readonly soft?: boolean;
  readonly most?: number;
  /** Before the first letter of every line. */
  readonly indent?: number;
}

/** A paragraph, from the side on which its language begins. */
export function wordsBlock(text: string, style: WordStyle, setting: Setting): Block {
  const { size, leading, bold = false, indent = 0, most } = style;
  const width = setting.width - indent;
  const lines = linesOf(text, { size, bold, width, ...(most === undefined ? {} : { most }) });
  const x = setting.direction === 'rtl' ? width : indent;
  const look = {
    'font-size': size,
    fill: style.soft === true ? setting.palette.soft : setting.palette.ink,
    ...(bold ? { 'font-weight': 700 } : {}),
  };
  const nodes = lines.map((line, index) => {
    const y = (index + 1) * leading - Math.round(leading * 0.25);
    return svgNode('text', { x, y, ...look }, spoken(line, setting.direction));
  });
  return { nodes, height: lines.length * leading };
}

/** Before a number that stands out from the words around it; a feed cannot write it, since it is never shown. */
export const OUTSTANDING = '\u2063';

function spoken(line: string, direction: Direction): (SvgNode | string)[] {
  return isolated(line, direction)
    .split(/\u2063(\d+)/)
    .map((part, index) =>
      index % 2 === 0 ? part : svgNode('tspan', { 'font-weight': 700 }, [part]),
    )
    .filter((part) => part !== '');
}

export function gap(height: number): Block {
  return { nodes: [], height };
}

/** One under the other. */
export function stacked(blocks: readonly Block[]): Block {
  let y = 0;
  const nodes = blocks.flatMap((block) => {
    const top = y;
    y += block.height;
    return block.nodes.length === 0 ? [] : [moved(block, 0, top)];
  });
  return { nodes, height: y };
}

/** A block as a group at its place. */
export function moved(block: Block, x: number, y: number): SvgNode {
  return svgNode('g', { transform: `translate(${String(x)},${String(y)})` }, block.nodes);
}
