import type { LabelView, PanelView, Tone } from '../chartView.ts';
import { textWidth } from './textWidth.ts';

export interface PlacedLabel {
  /** Baseline, in pixels within the panel; always anchored in the middle. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: Tone;
  readonly quiet: boolean;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Pixels over the plot that labels may use: few where event badges stand there. */
  readonly headroom: number;
  readonly toX: (x: number) => number;
  readonly toY: (value: number) => number;
  /** Their words are there first. */
  readonly turns: readonly { readonly box: Rectangle }[];
}

const SIZE = 12;
const ABOVE = 9;
const ABOVE_ARROW = 17;
const BELOW = 19;
const NEAR = 70;
const NARROW = 420;

/** Puts direct labels beside their marks, the most important first; one that would overlap another is left out. */
export function placeLabels(view: PanelView, frame: Frame): PlacedLabel[] {
  const marks = markBoxes(view, frame);
  const rules = view.rules.map((rule) => ruleBox(frame.toY(rule.y), frame));
  // On a narrow plot a covered mark is worth more than one label more.
  const allowed = frame.plot.width < NARROW ? 0 : 1;
  const taken: Rectangle[] = [
    ...view.rules.map((rule) => ruleLabelBox(rule.label, frame.toY(rule.y), frame)),
    ...frame.turns.map(({ box }) => box),
  ];
  const placed: PlacedLabel[] = [];
  // Twins ("about 3,100", "at least 3,100") stand on one spot: one of them speaks, both are marked.
  const said: LabelView[] = [];
  const ordered = [...view.labels, ...tailLabels(view)].sort(
    (one, other) => other.priority - one.priority,
  );
  for (const label of ordered) {
    if (label.text === '' || isRepeated(label, placed, frame)) continue;
    if (said.some((other) => other.x === label.x && other.y === label.y)) continue;
    const candidates = candidatesOf(label, view, frame).filter(
      ({ box }) => isInside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    const best = candidates
      .map((candidate) => ({
        ...candidate,
        cost: [...marks, ...rules].filter((other) => overlap(candidate.box, other)).length,
      }))
      .sort((one, other) => one.cost - other.cost)[0];
    if (best === undefined || (best.cost > allowed && label.priority < 6)) continue;
    taken.push(best.box);
    said.push(label);
    placed.push({
      x: best.x,
      y: best.y,
      text: label.text,
      tone: label.tone,
      quiet: label.quiet === true,
    });
  }
  return placed;
}

/** What is said of a silence stands at its middle. */
function tailLabels({ tail }: PanelView): LabelView[] {
  if (tail === null) return [];
  return [
    {
      x: (tail.x0 + tail.x1) / 2,
      y: tail.y,
      text: tail.label,
      tone: 0,
      anchor: 'middle',
      side: 'above',
      quiet: true,
      priority: 9,
    },
  ];
}

/** The same words twice side by side say nothing more. */
function isRepeated(label: LabelView, placed: readonly PlacedLabel[], frame: Frame): boolean {
  const [x, y] = [frame.toX(label.x), frame.toY(label.y)];
  return placed.some(
    (other) => other.text === label.text && Math.hypot(other.x - x, other.y - y) < NEAR,
  );
}

function candidatesOf(
  label: LabelView,
  view: PanelView,
  { plot, toX, toY }: Frame,
): { x: number; y: number; box: Rectangle }[] {
  const width = textWidth(label.text, SIZE);
  const anchorX = toX(label.x);
  const anchorY = toY(label.y);
  const hasArrow = view.marks.some(
    (mark) =>
      mark.y === label.y &&
      mark.shape === 'up' &&
      Math.abs((mark.x0 + mark.x1) / 2 - label.x) < 0.001,
  );
  const above = anchorY - (hasArrow ? ABOVE_ARROW : ABOVE);
  const right = plot.x + plot.width - width / 2 + 6;
  const middle = clamp(anchorX, plot.x + width / 2, right);
  const beside = anchorY + SIZE * 0.35;
  const spots = [
    { x: middle, y: above },
    { x: anchorX - width / 2 - 10, y: beside },
    { x: middle, y: anchorY + BELOW },
    { x: anchorX + width / 2 + 10, y: beside },
    { x: anchorX - width / 2 - 4, y: above },
    // A silence reaches on to the right, where less stands.
    ...(label.quiet === true
      ? [
          { x: clamp(anchorX + width / 2, 0, right), y: anchorY + BELOW },
          { x: clamp(anchorX + width / 2, 0, right), y: above },
          { x: middle, y: anchorY + 2 * BELOW },
        ]
      : []),
  ];
  return spots.map(({ x, y }) => ({
    x,
    y,
    box: { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - SIZE + 1, bottom: y + 3 },
  }));
}

function markBoxes(view: PanelView, { toX, toY }: Frame): Rectangle[] {
  return view.marks.map((mark) => {
    const y = toY(mark.y);
    const top = mark.shape === 'up' ? y - 13 : y - 4;
    return { left: toX(mark.x0) - 4, right: toX(mark.x1) + 4, top, bottom: y + 4 };
  });
}

function ruleBox(y: number, { plot }: Frame): Rectangle {
  return { left: plot.x, right: plot.x + plot.width, top: y - 1, bottom: y + 1 };
}

function isInside(box: Rectangle, { plot, headroom }: Frame): boolean {
  return (
    box.left >= plot.x - 4 &&
    box.right <= plot.x + plot.width + 12 &&
    box.top >= plot.y - headroom &&
    box.bottom <= plot.y + plot.height
  );
}

/** The words of a reference stand under its rule; no label is put over them. */
function ruleLabelBox(label: string, y: number, { plot }: Frame): Rectangle {
  const width = Math.min(textWidth(label, SIZE), plot.width - 8);
  return { left: plot.x + 4, right: plot.x + 8 + width, top: y + 3, bottom: y + 19 };
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
