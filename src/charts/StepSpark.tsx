import { linePath } from '#chartViews/drawing/primitive.ts';

const WIDTH = 132;
const HEIGHT = 30;
const EDGE = 3;

interface Props {
  /** Both 0 to 1, in order; each value stands until the next. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Height of the first value on the scale that all share. */
  readonly base: number;
}

/** How a number moved, beside its figures in words: decoration, hidden from speech. */
export function StepSpark({ points, base }: Props) {
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: EDGE + (1 - y) * (HEIGHT - 2 * EDGE),
  });
  const steps = points.flatMap(({ x, y }, index) => [
    { x, y },
    { x: points[index + 1]?.x ?? 1, y },
  ]);
  const level = [
    { x: 0, y: base },
    { x: 1, y: base },
  ];
  return (
    <svg className="spark" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      <path d={linePath(level.map(place))} className="step-spark-base" />
      <path d={linePath(steps.map(place))} className="spark-line" />
    </svg>
  );
}
