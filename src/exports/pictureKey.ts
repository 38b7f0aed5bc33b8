import type { ChartView } from '#chartViews/chartView.ts';
import { keyEntries, type KeyEntry } from '#chartViews/keyEntries.ts';
import { linePath } from '#chartViews/drawing/primitive.ts';
import type { Wording } from '#wording/wording.ts';
import { paintOf } from './paint.ts';
import type { Block, Setting } from './pictureBlock.ts';
import { isolated, linesOf, widthOf } from './pictureText.ts';
import { svgNode, type SvgNode } from './svgNode.ts';

const ROW = 20;
const NEXT_LINE = 15;
const SIZE = 12;
const GAP = 18;
/** A list of a hundred sources goes on at the address. */
const MOST_LINES = 12;

/** The key of a picture, flowing like words: sources by symbol, then the marks of the qualifiers in use. */
export function pictureKey(view: ChartView, wording: Wording, setting: Setting): Block {
  const { width, direction, palette } = setting;
  const isMirrored = direction === 'rtl';
  const tonesOfLines = linedTones(view);
  // Where a dash tells whose line it is, the sign is a piece of line.
  const sign = palette.dashes === null ? 18 : 34;
  const nodes: SvgNode[] = [];
  let x = 0;
  let y = 12;
  for (const entry of keyEntries(view, wording)) {
    // A long list of sources goes on in the next row, under its own sign.
    const lines = linesOf(entry.label, { size: SIZE, width: width - sign, most: MOST_LINES });
    const needed = sign + widthOf(lines[0] ?? '', { size: SIZE });
    if (x > 0 && (x + needed > width || lines.length > 1)) {
      x = 0;
      y += ROW;
    }
    const isLined = palette.dashes !== null && isOfTone(entry) && tonesOfLines.has(entry.tone);
    const middle = isMirrored ? width - x - sign / 2 : x + sign / 2 - 2;
    if (isLined) nodes.push(lineSample(entry, { x: middle, y }, setting));
    nodes.push(...signNodes(entry, { x: middle, y }, setting));
    lines.forEach((line, index) => {
      if (index > 0) y += NEXT_LINE;
      const start = isMirrored ? width - x - sign : x + sign;
      nodes.push(
        svgNode('text', { x: start, y: y + 4, 'font-size': SIZE, fill: palette.soft }, [
          isolated(line, direction),
        ]),
      );
    });
    x = lines.length > 1 ? width : x + needed + GAP;
  }
  return { nodes, height: nodes.length === 0 ? 0 : y + ROW };
}

function isOfTone({ id }: KeyEntry): boolean {
  return id.startsWith('tone-');
}

/** Tones that a line or an outline is drawn in. */
function linedTones({ panels }: ChartView): ReadonlySet<KeyEntry['tone']> {
  const drawn = panels.flatMap(({ lines, bars }) => [
    ...lines.filter(({ companion }) => companion !== true),
    ...bars.filter(({ style }) => style === 'outline'),
  ]);
  return new Set(drawn.map(({ tone }) => tone));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function lineSample({ tone }: KeyEntry, { x, y }: Place, { palette }: Setting): SvgNode {
  const ends = [
    { x: x - 14, y },
    { x: x + 14, y },
  ];
  return svgNode('path', {
    d: linePath(ends),
    ...paintOf(tone === 0 ? 'lineMain' : 'line', tone, palette),
  });
}

function signNodes({ tone, paths }: KeyEntry, { x, y }: Place, { palette }: Setting): SvgNode[] {
  return paths.map((path) =>
    svgNode('path', {
      transform: `translate(${String(x)},${String(y + (path.y ?? 0))})`,
      d: path.d,
      ...paintOf(path.role, tone, palette),
    }),
  );
}
