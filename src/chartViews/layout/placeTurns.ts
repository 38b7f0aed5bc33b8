import type { TurnView } from '../chartView.ts';
import { textWidth, wrapToWidth } from './textWidth.ts';

/** A turn in pixels within its panel: the ring on its figure, and its words in lines below or above it. */
export interface PlacedTurn {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

interface Frame {
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly toX: (x: number) => number;
  readonly toY: (value: number) => number;
}

export const TURN_REACH = 9;
const SIZE = 12;
const ROW = 15;
/** Narrower than the stretch before it, where the line has risen. */
const [NARROWEST, WIDEST] = [126, 250];

/** Where the words of turns stand: under the ring, where a line that has risen so far leaves room, else over it. */
export function placeTurns(turns: readonly TurnView[], { plot, toX, toY }: Frame): PlacedTurn[] {
  return turns.map((turn) => {
    const [x, y] = [toX(turn.x), toY(turn.y)];
    const width = Math.min(WIDEST, Math.max(NARROWEST, plot.width * 0.4));
    const texts = wrapToWidth(turn.label, SIZE, width);
    const half = Math.max(...texts.map((text) => textWidth(text, SIZE)), 0) / 2;
    const middle = Math.min(Math.max(x, plot.x + half + 4), plot.x + plot.width - half - 4);
    const height = texts.length * ROW;
    const below = y + TURN_REACH + 4;
    const top = below + height <= plot.y + plot.height ? below : y - TURN_REACH - 4 - height;
    return {
      x,
      y,
      lines: texts.map((text, index) => ({ x: middle, y: top + SIZE + index * ROW, text })),
      box: { left: middle - half - 3, right: middle + half + 3, top, bottom: top + height },
    };
  });
}
