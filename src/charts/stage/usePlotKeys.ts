import { type KeyboardEvent, useState } from 'react';
import type { PlotTarget } from './plotTargets.ts';

export interface PlotSelection {
  /** Index of the target under the keys or the pointer; null = none. */
  readonly active: number | null;
  /** Other end of a span chosen with Shift and arrows; null = none. */
  readonly anchor: number | null;
  /** Chosen by keys: brought into sight, and kept when the pointer leaves. */
  readonly byKeys: boolean;
}

const NOTHING: PlotSelection = { active: null, anchor: null, byKeys: false };

interface Actions {
  readonly onOpen: (target: PlotTarget) => void;
  readonly onSelectSpan: ((from: PlotTarget, to: PlotTarget) => void) | undefined;
}

/**
 * One tab stop for a whole chart: arrows move between figures, Home and End go to the ends, Enter opens
 * the statement, Shift with arrows chooses a span that Enter then shows alone, Escape clears.
 */
export function usePlotKeys(targets: readonly PlotTarget[], actions: Actions) {
  const [selection, select] = useState<PlotSelection>(NOTHING);
  const last = targets.length - 1;
  function onKeyDown(event: KeyboardEvent) {
    const moved =
      event.key === 'End' ? lastFigure(targets) : movedTo(event.key, selection.active, last);
    if (moved !== null) {
      event.preventDefault();
      const anchor = event.shiftKey ? (selection.anchor ?? selection.active ?? moved) : null;
      select({ active: moved, anchor, byKeys: true });
    } else if (event.key === 'Enter') {
      openOrShow(targets, selection, actions);
      select({ ...selection, anchor: null, byKeys: true });
    } else if (event.key === 'Escape') {
      select(NOTHING);
    }
  }
  return {
    selection: withinTargets(selection, last),
    select,
    onKeyDown,
    clear: () => select(NOTHING),
  };
}

function movedTo(key: string, active: number | null, last: number): number | null {
  if (last < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return active === null ? 0 : Math.min(last, active + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return active === null ? last : Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, (active ?? 0) + 10);
    case 'PageUp':
      return Math.max(0, (active ?? 0) - 10);
    case 'Home':
      return 0;
    default:
      return null;
  }
}

/** A change may have become known after the last figure; what the title says is that figure. */
function lastFigure(targets: readonly PlotTarget[]): number | null {
  for (let index = targets.length - 1; index >= 0; index -= 1) {
    if (targets[index]?.isChange !== true) return index;
  }
  return targets.length === 0 ? null : targets.length - 1;
}

function openOrShow(
  targets: readonly PlotTarget[],
  { active, anchor }: PlotSelection,
  { onOpen, onSelectSpan }: Actions,
): void {
  const target = active === null ? undefined : targets[active];
  const other = anchor === null ? undefined : targets[anchor];
  if (target === undefined) return;
  if (other === undefined || other === target || onSelectSpan === undefined) onOpen(target);
  else if (other.x <= target.x) onSelectSpan(other, target);
  else onSelectSpan(target, other);
}

/** After new figures arrive an index may point past the end. */
function withinTargets({ active, anchor, byKeys }: PlotSelection, last: number): PlotSelection {
  return {
    byKeys,
    active: active !== null && active <= last ? active : null,
    anchor: anchor !== null && anchor <= last ? anchor : null,
  };
}
