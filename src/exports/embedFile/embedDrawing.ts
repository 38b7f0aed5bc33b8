import type { ChartView, ShareBarView } from '#chartViews/chartView.ts';
import { keyEntries } from '#chartViews/keyEntries.ts';
import type { Wording } from '#wording/wording.ts';
import { type HtmlNode, htmlNode } from '../markup/htmlNode.ts';
import type { InlineSvg } from '../markup/inlineSvg.ts';
import { svgNode, type SvgNode, writeSvg } from '../svgNode.ts';
import { fluidPlot } from './fluidPlot.ts';
import { type Painted, paintedGroups } from './paintedGroups.ts';
import { panelPictures } from './panelPictures.ts';

/** The drawing of an embed as markup, and the figures behind its named shapes in their order. */
export interface EmbedDrawing {
  readonly nodes: readonly HtmlNode[];
  readonly figures: readonly string[];
}

const LETTERS = { 'font-family': 'Arial,Helvetica,sans-serif', 'font-size': 12 } as const;

/**
 * Share bar and plot: one plot as wide as the frame, or small multiples that flow. Charts run from left to right in
 * every language.
 */
export function embedDrawing(build: (width: number) => ChartView, view: ChartView): EmbedDrawing {
  const bar = view.shareBar === null ? [] : [shareBar(view.shareBar)];
  const fluid = fluidPlot(build);
  if (fluid === null) {
    const { pictures, figures } = panelPictures(build);
    const panels = pictures.map(({ width, height, label, nodes }) => ({
      svg: writeSvg(
        svgNode(
          'svg',
          { width, height, role: 'img', 'aria-label': label, ...LETTERS, overflow: 'visible' },
          nodes,
        ),
      ),
    }));
    // A space between them, so that they flow like words.
    const flowing = panels.flatMap((panel) => [panel, ' ']);
    return { nodes: [...bar, htmlNode('div', STAGE, flowing)], figures };
  }
  const { before, after, height, axis, plot, figures } = fluid;
  const cell = (child: InlineSvg, width: number | null = null) =>
    htmlNode('td', { valign: 'top', width }, [child]);
  const room = { height, overflow: 'visible', ...LETTERS };
  // The one way to stand beside something as wide as there is room that needs no style sheet.
  const row = htmlNode('tr', {}, [
    cell(drawn({ width: before, ...room, 'aria-hidden': 'true' }, axis), before),
    cell(drawn({ width: '100%', ...room, role: 'img', 'aria-label': view.summary }, plot)),
    cell(drawn({ width: after, height: 1, 'aria-hidden': 'true' }, []), after),
  ]);
  const table = htmlNode(
    'table',
    { role: 'presentation', width: '100%', cellpadding: 0, cellspacing: 0 },
    [htmlNode('tbody', {}, [row])],
  );
  return { nodes: [...bar, htmlNode('div', STAGE, [table])], figures };
}

const STAGE = { class: 'stage', dir: 'ltr' } as const;

function drawn(attributes: SvgNode['attributes'], nodes: readonly SvgNode[]): InlineSvg {
  return { svg: writeSvg(svgNode('svg', attributes, nodes)) };
}

/** Which sign stands for whom, flowing like words. */
export function embedKey(view: ChartView, wording: Wording): HtmlNode | null {
  const entries = keyEntries(view, wording);
  if (entries.length === 0) return null;
  const items = entries.flatMap(({ label, tone, paths }) => {
    const shapes = paths.map(({ role, d, y }): Painted => ({
      role,
      tone,
      node: svgNode('path', { d, ...(y === undefined ? {} : { transform: `translate(0,${y})` }) }),
    }));
    const sign = drawn(
      {
        width: 18,
        height: 18,
        viewBox: '-9 -13 18 18',
        overflow: 'visible',
        'aria-hidden': 'true',
      },
      paintedGroups(shapes),
    );
    // A sign never stands at the end of a line, apart from its word.
    const kept = label.length <= SHORT ? label : (label.split(' ', 1)[0] ?? '');
    const others = label.slice(kept.length);
    const start = htmlNode('nobr', {}, [sign, ' ', htmlNode('bdi', {}, [kept])]);
    return [start, ...(others === '' ? [] : [htmlNode('bdi', {}, [others])]), ' \u2002'];
  });
  return htmlNode('p', {}, items);
}

/** Letters of a label that is not broken. */
const SHORT = 26;

const BAR_HEIGHT = 14;

function shareBar(bar: ShareBarView): HtmlNode {
  const share = (value: number) => `${(Math.min(value, 1) * 100).toFixed(2)}%`;
  const high = bar.high ?? bar.low;
  const rect = (width: string, role: Painted['role'], x = '0') => ({
    role,
    tone: 0 as const,
    node: svgNode('rect', { x, width, height: BAR_HEIGHT }),
  });
  const shapes: Painted[] = [
    rect('100%', 'shareWhole'),
    ...(high > bar.low ? [rect(share(high - bar.low), 'shareOpen', share(bar.low))] : []),
    rect(share(bar.low), 'sharePart'),
    ...(bar.high === null && bar.low < 1 ? [openEnd(share(bar.low))] : []),
  ];
  const label = { 'aria-label': `${bar.label}. ${bar.wholeLabel}`, role: 'img' };
  return htmlNode('div', { dir: 'ltr' }, [
    htmlNode('b', {}, [bar.label]),
    htmlNode('br', {}),
    drawn({ width: '100%', height: BAR_HEIGHT + 2, ...label }, paintedGroups(shapes)),
    htmlNode('div', { align: 'right' }, [bar.wholeLabel]),
  ]);
}

/** "At least": an arrow head on the end of the filled part. */
function openEnd(x: string): Painted {
  const head = svgNode('path', { d: `M0,0l8,${BAR_HEIGHT / 2}l-8,${BAR_HEIGHT / 2}z` });
  return { role: 'sharePart', node: svgNode('svg', { x, overflow: 'visible' }, [head]) };
}
