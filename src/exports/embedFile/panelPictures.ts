import type { ChartView, PanelView } from '#chartViews/chartView.ts';
import { drawPanel } from '#chartViews/drawing/drawPanel.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { isolated } from '../pictureText.ts';
import { svgNode, type SvgNode } from '../svgNode.ts';
import { named, type NamedShape } from './namedShape.ts';
import { type Painted, paintedGroups } from './paintedGroups.ts';

/** Two stand side by side in a frame of 600 pixels, three in 800, one in 320. */
const PANEL_WIDTH = 248;

export interface PanelPicture {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly nodes: readonly SvgNode[];
}

/**
 * Small multiples as pictures of one size, which flow like words: as many side by side as have room, without a style
 * sheet.
 * @param build the view for a plot of that width
 */
export function panelPictures(build: (width: number) => ChartView): {
  readonly pictures: readonly PanelPicture[];
  readonly figures: readonly string[];
} {
  const { panels } = layoutPlot(build(PANEL_WIDTH), PANEL_WIDTH);
  const shapes: NamedShape[] = [];
  const pictures = panels.map((panel) => {
    const names = namesOf(panel.view);
    const painted = drawPanel(panel).map((primitive): Painted => {
      const { role, tone } = primitive;
      if (primitive.kind === 'text') {
        const { x, y, anchor, text } = primitive;
        const side = anchor === 'start' ? {} : { 'text-anchor': anchor };
        return { role, tone, node: svgNode('text', { x, y, ...side }, [isolated(text, 'ltr')]) };
      }
      const { at, d, figureId } = primitive;
      const name = figureId === undefined ? undefined : names.get(figureId);
      const shape = name === undefined || figureId === undefined ? undefined : { figureId, name };
      const place = at === undefined ? {} : { transform: `translate(${at.x},${at.y})` };
      return { role, tone, node: svgNode('path', { d, ...place }, named(shape, shapes)) };
    });
    return {
      width: PANEL_WIDTH,
      height: Math.ceil(panel.box.height),
      label: panel.view.title ?? '',
      nodes: paintedGroups(painted),
    };
  });
  return { pictures, figures: shapes.map(({ figureId }) => figureId) };
}

function namesOf({ marks, bars }: PanelView): ReadonlyMap<string, string> {
  return new Map([
    ...bars.flatMap(({ figureIds, name }) =>
      figureIds[0] === undefined ? [] : [[figureIds[0], name] as const],
    ),
    ...marks.map(({ figureId, name }) => [figureId, name] as const),
  ]);
}
