import type { PaintRole } from '#chartViews/drawing/primitive.ts';
import type { Tone } from '#chartViews/chartView.ts';
import type { SvgNode } from './svgNode.ts';

/** Colours of a picture: always light ground, since it goes into documents; `grey` for print. */
export interface PicturePalette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly veil: string;
  readonly ghost: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

export const LIGHT_PALETTE: PicturePalette = {
  paper: '#ffffff',
  ink: '#1c2733',
  soft: '#4d5a67',
  faint: '#dfe4e8',
  veil: '#eef1f3',
  ghost: '#bfc5cb',
  tones: {
    0: '#1f69b3',
    1: '#257958',
    2: '#9c4637',
    3: '#5e578e',
    4: '#8f6808',
    5: '#087295',
    6: '#5b6570',
  },
};

type Attributes = SvgNode['attributes'];

/** How a role looks in a file of its own, as presentation attributes: no style sheet leaves the page. */
export function paintOf(role: PaintRole, tone: Tone, palette: PicturePalette): Attributes {
  const colour = palette.tones[tone];
  return ROLES[role]({ colour, palette });
}

interface Paint {
  readonly colour: string;
  readonly palette: PicturePalette;
}

const stroke = (colour: string, width: number): Attributes => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
});
const words = (colour: string, size: number): Attributes => ({ fill: colour, 'font-size': size });

const ROLES: Readonly<Record<PaintRole, (paint: Paint) => Attributes>> = {
  grid: ({ palette }) => stroke(palette.faint, 1),
  dayLine: ({ palette }) => stroke(palette.veil, 1),
  axis: ({ palette }) => stroke(palette.soft, 1),
  rule: ({ palette }) => ({ ...stroke(palette.ink, 1.25), 'stroke-dasharray': '5 3' }),
  ruleLabel: ({ palette }) => halo(words(palette.ink, 12), palette),
  band: ({ colour }) => ({ fill: colour, 'fill-opacity': 0.13 }),
  bar: ({ colour, palette }) => ({
    fill: colour,
    'fill-opacity': 0.42,
    stroke: palette.paper,
    'stroke-width': 1,
  }),
  barOutline: ({ colour }) => stroke(colour, 2),
  line: ({ colour }) => stroke(colour, 1.25),
  lineMain: ({ colour }) => ({ ...stroke(colour, 2), 'stroke-linejoin': 'round' }),
  lineCompanion: ({ colour }) => ({ ...stroke(colour, 1), 'stroke-dasharray': '4 3' }),
  ghostLine: ({ palette }) => ({ ...stroke(palette.ghost, 1.5), 'stroke-linejoin': 'round' }),
  ghostSpan: ({ palette }) => stroke(palette.ghost, 2.5),
  ghostBar: ({ palette }) => ({
    fill: palette.ghost,
    'fill-opacity': 0.35,
    stroke: palette.paper,
    'stroke-width': 1,
  }),
  ghostOutline: ({ palette }) => stroke(palette.ghost, 1),
  ghostMark: ({ palette }) => ({ fill: palette.ghost }),
  tail: ({ colour }) => ({
    ...stroke(colour, 2),
    'stroke-linecap': 'round',
    'stroke-dasharray': '0.1 5',
  }),
  turn: ({ palette }) => stroke(palette.ink, 1.5),
  change: ({ palette }) => ({
    ...stroke(palette.ink, 1.25),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }),
  changeCount: ({ palette }) => words(palette.soft, 11),
  markFilled: ({ colour, palette }) => ({
    fill: colour,
    stroke: palette.paper,
    'stroke-width': 0.75,
  }),
  markHollow: ({ colour, palette }) => ({
    fill: palette.paper,
    stroke: colour,
    'stroke-width': 1.5,
  }),
  markStroke: ({ colour }) => ({ ...stroke(colour, 1.5), 'stroke-linecap': 'round' }),
  markWidth: ({ colour }) => ({ ...stroke(colour, 1), 'stroke-dasharray': '3 2' }),
  spanSign: ({ colour }) => stroke(colour, 3.5),
  label: ({ colour, palette }) => halo({ ...words(colour, 12), 'font-weight': 600 }, palette),
  quietLabel: ({ palette }) => halo(words(palette.ink, 12), palette),
  tick: ({ palette }) => words(palette.soft, 12),
  unit: ({ palette }) => words(palette.soft, 12),
  panelTitle: ({ palette }) => ({ ...words(palette.ink, 13), 'font-weight': 600 }),
  eventLine: ({ palette }) => ({ ...stroke(palette.soft, 0.75), 'stroke-dasharray': '1 3' }),
  eventBadge: ({ palette }) => ({ fill: palette.soft }),
  eventNumber: ({ palette }) => ({ ...words(palette.paper, 11), 'font-weight': 600 }),
  shareWhole: ({ palette }) => ({ fill: palette.veil, stroke: palette.soft, 'stroke-width': 1 }),
  sharePart: ({ palette }) => ({ fill: palette.tones[0] }),
  shareOpen: ({ palette }) => ({ fill: palette.tones[0], 'fill-opacity': 0.35 }),
};

/** A paper-coloured edge keeps words readable over lines. */
function halo(attributes: Attributes, palette: PicturePalette): Attributes {
  return {
    ...attributes,
    stroke: palette.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}
