import type { LabelView, MarkView } from '../chartView.ts';
import { textWidth } from '../layout/textWidth.ts';
import type { CompareScene, DrawnLine } from './compareScene.ts';
import { valueWords } from './valueWords.ts';

/** A label as wide as more than this share of the plot would lie over other lines. */
const MOST_SHARE = 0.65;
/** A line that leaves more than this share of the plot free to its right ends in the middle of it. */
const MID_PLOT = 0.3;
/** The value axis takes its part of the width; its labels are as long as the numbers are. */
const EDGE = 40;
/** Labels are set at 12 pixels in half-bold letters, which run wider than the measured ones. */
const BOLD = 12.8;
/** Names are put in their places whatever else is covered. */
const LEAST_PRIORITY = 10;

/** The name of each line at its last mark, with the number where there is room: no legend has to be looked up. */
export function compareLabels(
  scene: CompareScene,
  lines: readonly { readonly drawn: DrawnLine; readonly marks: readonly MarkView[] }[],
): LabelView[] {
  const named = lines.flatMap(({ drawn, marks }) => {
    const last = lastMark(marks);
    const text = last === null ? null : labelText(scene, drawn, last);
    return last === null || text === null ? [] : [{ last, text }];
  });
  // The highest is placed first: it gets the room above itself.
  return named
    .sort((one, other) => one.last.y - other.last.y)
    .map(({ last, text }, rank) => ({
      x: (last.x0 + last.x1) / 2,
      y: last.y,
      text,
      tone: last.tone,
      anchor: 'middle',
      side: 'above',
      priority: LEAST_PRIORITY + rank,
    }));
}

/** The latest one; of those that end together the highest, as a running count is read. */
function lastMark(marks: readonly MarkView[]): MarkView | null {
  return marks.reduce<MarkView | null>(
    (last, mark) =>
      last === null || mark.x1 > last.x1 || (mark.x1 === last.x1 && mark.y > last.y) ? mark : last,
    null,
  );
}

/**
 * A line that ends in the middle of the plot is named to the right of its end, one that ends at the edge over its
 * last stretch. Null where no name has room there: the key says it then.
 */
function labelText(scene: CompareScene, { line, of }: DrawnLine, mark: MarkView): string | null {
  const { wording, options } = scene;
  const figure = line.series.figures.find(({ id }) => id === mark.figureId);
  if (figure === undefined) return null;
  const value = valueWords(scene, figure, of);
  const beside = 1 - (mark.x0 + mark.x1) / 2;
  const room = options.width * (beside > MID_PLOT ? beside : MOST_SHARE) - EDGE;
  const texts = [wording.t('compare.label', { label: line.label, value }), line.label];
  return texts.find((text) => textWidth(text, BOLD) <= room) ?? null;
}
