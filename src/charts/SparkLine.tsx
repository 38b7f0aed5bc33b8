import { linePath } from '#chartViews/drawing/primitive.ts';

const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 3;

interface Props {
  /** Both 0 to 1; y = 1 is the highest. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The course of a key figure without axes: decoration beside the number, hidden from speech. */
export function SparkLine({ points }: Props) {
  const placed = points.map(({ x, y }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: EDGE + (1 - y) * (HEIGHT - 2 * EDGE),
  }));
  const last = placed.at(-1);
  return (
    <svg className="spark" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      <path d={linePath(placed)} className="spark-line" />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="2.5" className="spark-end" />}
    </svg>
  );
}
