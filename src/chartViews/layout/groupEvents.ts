import type { EventView } from '../chartView.ts';
import { textWidth } from './textWidth.ts';

/** One numbered badge over the plot; events too close to tell apart share one, "7–9". */
export interface EventBadge {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  readonly events: readonly EventView[];
}

const BADGE_HEIGHT = 16;
const BADGE_GAP = 3;
const BADGE_SIZE = 11;

/** Groups events from the left so that no two badges touch; `x` is in pixels from the plot's left. */
export function groupEvents(events: readonly EventView[], plotWidth: number): EventBadge[] {
  const groups: EventView[][] = [];
  for (const event of events) {
    const group = groups.at(-1);
    if (group !== undefined && touches(group, event, plotWidth)) group.push(event);
    else groups.push([event]);
  }
  return mergeTouching(
    groups.map((group) => badgeOf(group, plotWidth)),
    plotWidth,
  );
}

function touches(group: readonly EventView[], event: EventView, plotWidth: number): boolean {
  const badge = badgeOf(group, plotWidth);
  const next = badgeOf([event], plotWidth);
  return next.x - next.width / 2 < badge.x + badge.width / 2 + BADGE_GAP;
}

/** A grown group may reach its left neighbour: merge until nothing touches. */
function mergeTouching(badges: readonly EventBadge[], plotWidth: number): EventBadge[] {
  const merged: EventBadge[] = [];
  for (const badge of badges) {
    let current = badge;
    let last = merged.at(-1);
    while (
      last !== undefined &&
      current.x - current.width / 2 < last.x + last.width / 2 + BADGE_GAP
    ) {
      merged.pop();
      current = badgeOf([...last.events, ...current.events], plotWidth);
      last = merged.at(-1);
    }
    merged.push(current);
  }
  return merged;
}

function badgeOf(events: readonly EventView[], plotWidth: number): EventBadge {
  const first = events[0]?.number ?? 0;
  const last = events.at(-1)?.number ?? first;
  const label = first === last ? String(first) : `${String(first)}–${String(last)}`;
  const width = Math.max(BADGE_HEIGHT, textWidth(label, BADGE_SIZE) + 8);
  const middle =
    (events.reduce((sum, event) => sum + event.x, 0) / Math.max(1, events.length)) * plotWidth;
  const x = Math.min(plotWidth - width / 2 + 6, Math.max(width / 2 - 6, middle));
  return { x, width, label, events };
}
