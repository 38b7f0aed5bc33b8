import type { Primitive } from '#chartViews/drawing/primitive.ts';
import { paintOf, type PicturePalette } from './paint.ts';
import { isolated } from './pictureText.ts';
import { svgNode, type SvgNode } from './svgNode.ts';

/** A drawn thing as it stands in a file of its own. */
export function primitiveNode(primitive: Primitive, palette: PicturePalette): SvgNode {
  const paint = paintOf(primitive.role, primitive.tone ?? 0, palette);
  if (primitive.kind === 'text') {
    const { x, y, anchor, text } = primitive;
    return svgNode('text', { x, y, 'text-anchor': anchor, ...paint }, [isolated(text, 'ltr')]);
  }
  const { at, figureId, d } = primitive;
  return svgNode('path', {
    ...(figureId === undefined ? {} : { 'data-figure': figureId }),
    ...(at === undefined ? {} : { transform: `translate(${String(at.x)},${String(at.y)})` }),
    d,
    ...paint,
  });
}
