import { svgNode, type SvgNode } from '../svgNode.ts';

/** A shape that stands for a figure, and what it is called. */
export interface NamedShape {
  readonly figureId: string;
  readonly name: string;
}

/**
 * The name of a shape as a browser shows it under the pointer, without any script. The figures behind the names are
 * noted in the same order.
 */
export function named(shape: NamedShape | undefined, noted: NamedShape[]): SvgNode[] {
  if (shape === undefined) return [];
  noted.push(shape);
  return [svgNode('title', {}, [shape.name])];
}
