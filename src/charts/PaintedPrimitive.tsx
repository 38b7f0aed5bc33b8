import { memo } from 'react';
import type { Primitive } from '#chartViews/drawing/primitive.ts';

interface Props {
  readonly primitive: Primitive;
}

/** One primitive on the page; its look comes from plot.css by role and tone. */
export const PaintedPrimitive = memo(function PaintedPrimitive({ primitive }: Props) {
  const className = paintClass(primitive);
  if (primitive.kind === 'text') {
    const { x, y, anchor, text } = primitive;
    return (
      <text x={x} y={y} textAnchor={anchor} className={className}>
        {text}
      </text>
    );
  }
  const { at, d, figureId } = primitive;
  const transform = at === undefined ? undefined : `translate(${String(at.x)},${String(at.y)})`;
  return <path d={d} className={className} transform={transform} data-figure={figureId} />;
}, isSamePicture);

function isSamePicture({ primitive: one }: Props, { primitive: other }: Props): boolean {
  if (one.role !== other.role || one.tone !== other.tone) return false;
  if (one.kind === 'text' || other.kind === 'text') {
    return (
      one.kind === 'text' &&
      other.kind === 'text' &&
      one.text === other.text &&
      one.x === other.x &&
      one.y === other.y &&
      one.anchor === other.anchor
    );
  }
  return (
    one.d === other.d &&
    one.figureId === other.figureId &&
    one.at?.x === other.at?.x &&
    one.at?.y === other.at?.y
  );
}

export function paintClass({ role, tone }: Pick<Primitive, 'role' | 'tone'>): string {
  return `paint-${role} tone-${String(tone ?? 0)}`;
}
