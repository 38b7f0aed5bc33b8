import { compareAsOf, compareText } from './asOf.ts';
import { sameBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import type { FigureSelector } from './situation.ts';
import { slugOf } from './slug.ts';

export function selectFigures(figures: readonly Figure[], selector: FigureSelector): Figure[] {
  return figures.filter((figure) => isSelected(figure, selector));
}

/** The same, looked for once in the same table; the table itself where all of it is selected. */
export function selectionAmong(
  figures: readonly Figure[],
  selector: FigureSelector,
): readonly Figure[] {
  const made = SELECTIONS.get(figures) ?? new Map<string, readonly Figure[]>();
  SELECTIONS.set(figures, made);
  const key = JSON.stringify(selector);
  const found = made.get(key);
  if (found !== undefined) return found;
  const selected = selectFigures(figures, selector);
  const among = selected.length === figures.length ? figures : selected;
  made.set(key, among);
  return among;
}
const SELECTIONS = new WeakMap<readonly Figure[], Map<string, readonly Figure[]>>();

/** Says of figures that came out of a selection that all of them are selected: `selectionAmong` looks no more. */
export function noteSelected(figures: readonly Figure[], selector: FigureSelector): void {
  const made = SELECTIONS.get(figures) ?? new Map<string, readonly Figure[]>();
  SELECTIONS.set(figures, made.set(JSON.stringify(selector), figures));
}

/** What a selector speaks of, in time order, so that the order of the feed's rows decides nothing; made once. */
export function selectionInTime(
  figures: readonly Figure[],
  selector: FigureSelector,
): readonly Figure[] {
  const made = IN_TIME.get(figures) ?? new Map<string, readonly Figure[]>();
  IN_TIME.set(figures, made);
  const key = JSON.stringify(selector);
  const selection = made.get(key) ?? inTime(selectFigures(figures, selector));
  made.set(key, selection);
  return selection;
}
const IN_TIME = new WeakMap<readonly Figure[], Map<string, readonly Figure[]>>();

/** Sorts the list itself: by time, then by id. */
export function inTime(figures: Figure[]): Figure[] {
  return figures.sort(
    (one, other) => compareAsOf(one.asOf, other.asOf) || compareText(one.id, other.id),
  );
}

/** A selector without `breakdown` means figures without any; `source` is the name in the feed or its slug. */
export function isSelected(figure: Figure, selector: FigureSelector): boolean {
  return (
    figure.indicator === selector.indicator &&
    (selector.place === undefined || figure.place === selector.place) &&
    sameBreakdown(figure.breakdown, selector.breakdown ?? []) &&
    isOfSource(figure, selector.source)
  );
}

function isOfSource(figure: Figure, source: string | undefined): boolean {
  return source === undefined || figure.source === source || slugOf(figure.source) === source;
}
