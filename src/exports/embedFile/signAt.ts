import { round, type Primitive } from '#chartViews/drawing/primitive.ts';
import type { PlacedPanel } from '#chartViews/layout/plotLayout.ts';
import { svgNode, type SvgNode } from '../svgNode.ts';
import type { Painted } from './paintedGroups.ts';

/** A place along time as a share of the plot's width. */
export function percent({ plot }: PlacedPanel, x: number): string {
  return `${String(round(((x - plot.x) / plot.width) * 100))}%`;
}

const CIRCLE = /^M([\d.]+),0A[^M]*Z$/;

/** A sign in its own size at a place that moves with the width. */
export function signAt(
  { role, tone, d }: Pick<Extract<Primitive, { kind: 'path' }>, 'role' | 'tone' | 'd'>,
  { x, y }: { readonly x: string; readonly y: number },
  children: readonly SvgNode[],
): Painted {
  const radius = CIRCLE.exec(d)?.[1];
  const node =
    radius === undefined
      ? svgNode('svg', { x, y, overflow: 'visible' }, [svgNode('path', { d }, children)])
      : svgNode('circle', { cx: x, cy: y, r: Math.round(Number(radius) * 10) / 10 }, children);
  return { role, tone, node };
}
