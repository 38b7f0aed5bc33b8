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
  /** Where tones cannot be told apart by colour: the dashes of their lines; null = unbroken. */
  readonly dashes: Readonly<Record<Tone, string | null>> | null;
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
  dashes: null,
};

/** For paper without colour: sources differ by symbol and dash, and every grey is dark enough to be read. */
export const GREY_PALETTE: PicturePalette = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  soft: '#4a4a4a',
  faint: '#dedede',
  veil: '#efefef',
  ghost: '#bdbdbd',
  tones: {
    0: '#1a1a1a',
    1: '#6a6a6a',
    2: '#3d3d3d',
    3: '#707070',
    4: '#2b2b2b',
    5: '#5a5a5a',
    6: '#707070',
  },
  dashes: { 0: null, 1: '7 3', 2: '2 2.5', 3: '9 3 2 3', 4: '12 4', 5: '5 2 1 2', 6: '1 3' },
};

export const PICTURE_COLOURS = ['light', 'grey'] as const;
export type PictureColours = (typeof PICTURE_COLOURS)[number];

export const PALETTES: Readonly<Record<PictureColours, PicturePalette>> = {
  light: LIGHT_PALETTE,
  grey: GREY_PALETTE,
};

type Attributes = SvgNode['attributes'];

/** How a role looks in a file of its own, as presentation attributes: no style sheet leaves the page. */
export function paintOf(role: PaintRole, tone: Tone, palette: PicturePalette): Attributes {
  const colour = palette.tones[tone];
  return ROLES[role]({ colour, tone, palette });
}

interface Paint {
  readonly colour: string;
  readonly tone: Tone;
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
  barOutline: ({ colour, ...tone }) => ({ ...stroke(colour, 2), ...dashOf(tone) }),
  line: ({ colour, ...tone }) => ({ ...stroke(colour, 1.25), ...dashOf(tone) }),
  lineMain: ({ colour, ...tone }) => ({
    ...stroke(colour, 2),
    'stroke-linejoin': 'round',
    ...dashOf(tone),
  }),
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

function dashOf({ tone, palette }: Omit<Paint, 'colour'>): Attributes {
  const dash = palette.dashes?.[tone] ?? null;
  return dash === null ? {} : { 'stroke-dasharray': dash };
}

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
