import type { Primitive } from '#chartViews/drawing/primitive.ts';

/** One primitive on the page; its look comes from plot.css by role and tone. */
export function PaintedPrimitive({ primitive }: { readonly primitive: Primitive }) {
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
}

export function paintClass({ role, tone }: Pick<Primitive, 'role' | 'tone'>): string {
  return `paint-${role} tone-${String(tone ?? 0)}`;
}
