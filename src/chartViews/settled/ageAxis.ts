import type { Wording } from '#wording/wording.ts';
import type { TimeAxisView } from '../chartView.ts';
import { textWidth } from '../layout/textWidth.ts';

interface AgeAxisRequest {
  /** Length of the axis, ms. */
  readonly span: number;
  /** Of the plot, CSS pixels. */
  readonly width: number;
  /** What stands at 0. */
  readonly first: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEPS = [1, 3, 6, 12, 24].map((hours) => hours * HOUR);
const DAY_STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((days) => days * DAY);
const LABEL_SIZE = 12;
const LABEL_GAP = 14;
/** How far a label may stand out over the plot's end, in pixels. */
const OUTER = 12;

/** A time axis of ages: ms since a first moment, with ticks "first published", "10 days", "20 days". */
export function ageAxis({ span, width, first }: AgeAxisRequest, wording: Wording): TimeAxisView {
  const step = stepFor({ span, width, first }, wording);
  const count = step === null ? 0 : Math.floor(span / step);
  const ages = Array.from({ length: count }, (_, index) => (index + 1) * (step ?? 0));
  const tick = (age: number) => ({ at: age / span, label: wording.age(age) });
  return {
    segments: [{ start: 0, end: span, from: 0, to: 1 }],
    ticks: [
      { at: 0, label: first },
      ...ages.map(tick).filter(({ at, label }) => {
        const half = textWidth(label, LABEL_SIZE) / 2 / width;
        return at + half <= 1 + OUTER / width;
      }),
    ],
    grid: ages.map((age) => age / span),
  };
}

/** The smallest step whose labels do not touch; null where not even one has room. */
function stepFor({ span, width, first }: AgeAxisRequest, wording: Wording): number | null {
  const perMs = width / span;
  const widest = textWidth(wording.age(span), LABEL_SIZE);
  const room = Math.max(widest, (textWidth(first, LABEL_SIZE) + widest) / 2) + LABEL_GAP;
  return [...STEPS, ...DAY_STEPS].find((step) => step * perMs >= room && step <= span) ?? null;
}
