/** What a picture is for; `page` is as wide as a report of a page and as high as it takes. */
export const PICTURE_SIZES = ['report', 'square', 'tall', 'a4', 'thumbnail', 'page'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** Where the explanations stand: under the chart, or in a column beside it. */
export type Arrangement = 'below' | 'beside';

export interface SizeRules {
  /** Of the picture, CSS pixels. */
  readonly width: number;
  /** Widths for which it is drawn, tried in turn: in one drawn for more than its own width all words are smaller. */
  readonly widths: readonly [number, ...number[]];
  /** Height by width; null = as high as it takes. */
  readonly ratio: number | null;
  readonly arrangements: readonly [Arrangement, ...Arrangement[]];
  /** Title, chart and source alone. */
  readonly brief: boolean;
  /** Of a picture as high as it takes: the greatest height by width. */
  readonly most: number;
}

/** Letters of 12 pixels are 9 points where a picture is set at its own size: 605 pixels are 16 cm, the text of A4. */
export const SIZE_RULES: Readonly<Record<PictureSize, SizeRules>> = {
  report: {
    width: 960,
    widths: [960, 1120, 1280, 1440],
    ratio: 9 / 16,
    arrangements: ['below', 'beside'],
    brief: false,
    most: Infinity,
  },
  square: {
    width: 800,
    widths: [800, 900, 1000],
    ratio: 1,
    arrangements: ['below'],
    brief: false,
    most: Infinity,
  },
  tall: {
    width: 720,
    widths: [720, 800, 900],
    ratio: 3 / 2,
    arrangements: ['below'],
    brief: false,
    most: Infinity,
  },
  a4: {
    width: 605,
    widths: [605, 720, 860, 1000],
    ratio: null,
    arrangements: ['below'],
    brief: false,
    most: 1.54,
  },
  thumbnail: {
    width: 480,
    widths: [480],
    ratio: 2 / 3,
    arrangements: ['below'],
    brief: true,
    most: Infinity,
  },
  page: {
    width: 1000,
    widths: [1000],
    ratio: null,
    arrangements: ['below'],
    brief: false,
    most: Infinity,
  },
};

const LEAST_PNG_WIDTH = 1600;

/** How many dots a PNG has for each CSS pixel: as chosen, but never narrower than 1,600. */
export function pngScale(width: number, chosen: 2 | 3): number {
  return Math.max(chosen, LEAST_PNG_WIDTH / width);
}

/** Few words and no plot: they may be larger than in a chart, as long as all have their room. */
export function roomyRules(size: PictureSize): SizeRules {
  const rules = SIZE_RULES[size];
  if (rules.ratio === null || rules.brief) return rules;
  const [first, ...others] = [0.55, 0.65, 0.75, 0.85].map((part) => Math.round(rules.width * part));
  return first === undefined ? rules : { ...rules, widths: [first, ...others, ...rules.widths] };
}
