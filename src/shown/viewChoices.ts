import type { ViewOptions } from '#chartViews/viewOptions.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { isSelected } from '#domain/select.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import { parseWindow, type TimeWindow } from '#domain/window.ts';
import type { Address } from '#address/address.ts';

/** What the address chose for all charts; the width comes from the screen, the window from `windowFor`. */
export type PageChoices = Omit<ViewOptions, 'width' | 'window'>;

/** The part of the address that says them. */
type ChoicesInAddress = Pick<
  Address,
  'known' | 'ghost' | 'base' | 'source' | 'yScale' | 'stackMode'
>;

export function pageChoices(
  address: ChoicesInAddress,
  { zone, fetchedAt }: { readonly zone: string; readonly fetchedAt: number | null },
): PageChoices {
  return {
    fetchedAt,
    knownAt: knownMoment(address.known, zone),
    ghost: address.ghost === 'on',
    base: address.base,
    sources: address.source,
    yScale: address.yScale,
    stackMode: address.stackMode,
  };
}

/** All choices of one chart but its width: a picture has a width of its own. */
export type SizelessOptions = Omit<ViewOptions, 'width'>;

/** Epoch ms of "as known at"; a day means its end in the situation's zone. */
export function knownMoment(known: string | null, zone: string): number | null {
  if (known === null) return null;
  const moment = parseAsOf(known, zone);
  return isAsOf(moment) ? moment.end : null;
}

/**
 * The chosen window as this chart can use it: open ends run to its own first or last figure. null = the
 * chart's own window, also where the chosen one holds none of its figures: one drag must not empty the page.
 */
export function windowFor(
  time: string | null,
  definition: ChartDefinition,
  { figures, zone }: { readonly figures: readonly Figure[]; readonly zone: string },
): TimeWindow | null {
  const chosen = time === null ? null : parseWindow(time, zone);
  if (chosen === null) return null;
  const own = figures.filter((figure) =>
    selectorsOf(definition).some((one) => isSelected(figure, one)),
  );
  const inside = own.filter(({ asOf }) => asOf.start < chosen.end && asOf.end >= chosen.start);
  if (inside.length === 0) return null;
  // One by one: a call has no room for hundreds of thousands of values.
  const first = inside.reduce((least, { asOf }) => Math.min(least, asOf.start), Infinity);
  const last = inside.reduce((most, { asOf }) => Math.max(most, asOf.end), -Infinity);
  const start = chosen.start === -Infinity ? first : chosen.start;
  const end = chosen.end === Infinity ? last : chosen.end;
  return end > start ? { start, end } : null;
}

function selectorsOf({ selectors, panels = [], stated = [] }: ChartDefinition) {
  return [...selectors, ...stated, ...panels.map((panel) => panel.selector)];
}
