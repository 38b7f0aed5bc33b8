import type { Tone } from '#chartViews/chartView.ts';
import { symbolPath } from '#chartViews/drawing/markPaths.ts';
import { paintClass } from '#charts/PaintedPrimitive.tsx';

interface Props {
  readonly tone: Tone;
  readonly main?: boolean;
}

/** The sign that a line's figures have in the plot, beside the words that name it. */
export function ToneSign({ tone, main = true }: Props) {
  const { d, role } = symbolPath({ shape: 'filled', tone, main });
  return (
    <svg className="compare-sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={d} className={paintClass({ role, tone })} />
    </svg>
  );
}
