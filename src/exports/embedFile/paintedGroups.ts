import type { Tone } from '#chartViews/chartView.ts';
import type { PaintRole } from '#chartViews/drawing/primitive.ts';
import { paintOf } from '../paint.ts';
import { svgNode, type SvgNode } from '../svgNode.ts';
import { EMBED_PALETTE, UNTHEMED } from './embedPalette.ts';

/** A shape without its look, and the look by name. */
export interface Painted {
  readonly role: PaintRole;
  readonly tone?: Tone | undefined;
  readonly node: SvgNode;
}

/** Shapes in their order; neighbours of one look share a group, which says the look once. */
export function paintedGroups(shapes: readonly Painted[]): SvgNode[] {
  const groups: { readonly look: SvgNode['attributes']; readonly nodes: SvgNode[] }[] = [];
  let last = '';
  for (const { role, tone, node } of shapes) {
    const name = `${role} ${String(tone ?? 0)}`;
    const group = groups.at(-1);
    if (group !== undefined && name === last) group.nodes.push(node);
    else groups.push({ look: paintOf(role, tone ?? 0, EMBED_PALETTE), nodes: [node] });
    last = name;
  }
  return groups.map(({ look, nodes }) => {
    const group = svgNode('g', look, nodes);
    const inherited = unthemed(look);
    return inherited === null ? group : svgNode('g', inherited, [group]);
  });
}

/** What is left of a look where `light-dark()` is not known; null where it does not need it. */
function unthemed(look: SvgNode['attributes']): SvgNode['attributes'] | null {
  const themed = Object.entries(look).filter(
    ([name, value]) =>
      (name === 'fill' || name === 'stroke') && String(value).startsWith('light-dark('),
  );
  if (themed.length === 0) return null;
  return Object.fromEntries(themed.map(([name]) => [name, UNTHEMED]));
}
