import type { ChartView } from '#chartViews/chartView.ts';
import { textWidth, wrapToWidth } from '#chartViews/layout/textWidth.ts';
import { keyEntries, type KeyEntry } from '#chartViews/keyEntries.ts';
import type { Wording } from '#wording/wording.ts';
import { paintOf, type PicturePalette } from './paint.ts';
import { svgNode, type SvgNode } from './svgNode.ts';

const ROW = 20;
const SIZE = 12;
const SIGN = 18;
const GAP = 18;

/** The key of a picture, flowing like words: sources by symbol, then the marks of the qualifiers in use. */
export function pictureKey(
  view: ChartView,
  wording: Wording,
  { width, palette }: { width: number; palette: PicturePalette },
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const nodes: SvgNode[] = [];
  let x = 0;
  let y = 12;
  for (const entry of keyEntries(view, wording)) {
    // A long list of sources goes on in the next row, under its own sign.
    const lines = wrapToWidth(entry.label, SIZE, width - SIGN);
    const needed = SIGN + textWidth(lines[0] ?? '', SIZE);
    if (x > 0 && (x + needed > width || lines.length > 1)) {
      x = 0;
      y += ROW;
    }
    nodes.push(...signNodes(entry, { x, y }, palette));
    lines.forEach((line, index) => {
      if (index > 0) y += ROW;
      nodes.push(words(line, { x: x + SIGN, y: y + 4 }, palette));
    });
    x = lines.length > 1 ? width : x + needed + GAP;
  }
  return { nodes, height: nodes.length === 0 ? 0 : y + ROW };
}

function words(text: string, { x, y }: { x: number; y: number }, palette: PicturePalette): SvgNode {
  return svgNode('text', { x, y, 'font-size': SIZE, fill: palette.soft }, [text]);
}

function signNodes(
  { tone, paths }: KeyEntry,
  { x, y }: { x: number; y: number },
  palette: PicturePalette,
): SvgNode[] {
  return paths.map((path) =>
    svgNode('path', {
      transform: `translate(${String(x + 7)},${String(y + (path.y ?? 0))})`,
      d: path.d,
      ...paintOf(path.role, tone, palette),
    }),
  );
}
