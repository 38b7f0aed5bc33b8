/** The symbols that tell sources apart without colour. */
export const SYMBOLS = ['circle', 'square', 'diamond', 'star', 'cross', 'wye'] as const;
export type MarkSymbol = (typeof SYMBOLS)[number];

/**
 * The outline of a symbol around (0, 0) as an SVG path. All symbols of one `area` (square pixels) weigh the same to
 * the eye, which is why an area is asked for and not a width.
 */
export function symbolOutline(symbol: MarkSymbol, area: number): string {
  if (symbol !== 'circle') return polygon(CORNERS[symbol](area));
  const radius = Math.sqrt(area / Math.PI);
  const arc = (to: number) => `A${text(radius)},${text(radius)},0,1,1,${text(to)},0`;
  return `M${text(radius)},0${arc(-radius)}${arc(radius)}Z`;
}

type Point = readonly [x: number, y: number];

const CORNERS: Readonly<Record<Exclude<MarkSymbol, 'circle'>, (area: number) => readonly Point[]>> =
  { square, diamond, star, cross, wye };

function square(area: number): Point[] {
  const half = Math.sqrt(area) / 2;
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}

/** Half as wide again in height as in width: a square on its corner would look larger than the others. */
function diamond(area: number): Point[] {
  const aside = Math.sqrt(area / 3);
  const up = aside * 1.5;
  return [
    [0, -up],
    [aside, 0],
    [0, up],
    [-aside, 0],
  ];
}

/** A plus sign of five equal squares. */
function cross(area: number): Point[] {
  const near = Math.sqrt(area / 5) / 2;
  const far = near * 3;
  return [
    [-near, -far],
    [near, -far],
    [near, -near],
    [far, -near],
    [far, near],
    [near, near],
    [near, far],
    [-near, far],
    [-near, near],
    [-far, near],
    [-far, -near],
    [-near, -near],
  ];
}

/** Inner to outer corners of a star of five whose edges meet in straight lines. */
const STAR_WAIST = 0.381966;

function star(area: number): Point[] {
  const fifth = Math.PI / 5;
  const outer = Math.sqrt(area / (5 * STAR_WAIST * Math.sin(fifth)));
  return Array.from({ length: 10 }, (_, corner) =>
    polar(corner % 2 === 0 ? outer : outer * STAR_WAIST, corner * fifth - Math.PI / 2),
  );
}

/** Three arms as long as they are wide, one downwards, around a triangle. */
function wye(area: number): Point[] {
  const width = Math.sqrt(area / (3 + Math.sqrt(3) / 4));
  const inner = width / (2 * Math.sqrt(3));
  const end = inner + width;
  return [0, 1, 2].flatMap((arm) => {
    const angle = Math.PI / 2 + (arm * 2 * Math.PI) / 3;
    const half = Math.atan2(width / 2, end);
    const reach = Math.hypot(end, width / 2);
    return [
      polar(reach, angle - half),
      polar(reach, angle + half),
      // The corner of the triangle between this arm and the next.
      polar(width / Math.sqrt(3), angle + Math.PI / 3),
    ];
  });
}

function polar(radius: number, angle: number): Point {
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${text(x)},${text(y)}`).join('L')}Z`;
}

function text(pixels: number): string {
  return String(Math.round(pixels * 100) / 100 + 0);
}
