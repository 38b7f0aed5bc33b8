import type { Figure } from './figure.ts';
import { knownFigures } from './knownFigures.ts';
import { noteSelected, selectionInTime } from './select.ts';
import type { FigureSelector, SituationData } from './situation.ts';

type Table = Pick<SituationData, 'situation' | 'figures'>;

/**
 * The figures of some indicators known at a moment, in the order of the table. A headline compares nothing with
 * another indicator, and a table may hold 100,000 figures: they are told apart once.
 * @param at epoch ms, itself included; null = the latest state
 */
export function knownOfIndicators(
  { situation, figures }: Table,
  indicators: readonly string[],
  at: number | null,
): readonly Figure[] {
  const groups = GROUPS.get(figures) ?? new Map<string, readonly Figure[]>();
  GROUPS.set(figures, groups);
  const key = indicators.join('\n');
  const group =
    groups.get(key) ?? figures.filter(({ indicator }) => indicators.includes(indicator));
  groups.set(key, group);
  return knownFigures({ situation, figures: group }, at);
}

/** The figures that a selector speaks of known at a moment, in time order: the same ones for a chart and a headline. */
export function knownSelection(
  { situation, figures }: Table,
  selector: FigureSelector,
  at: number | null,
): readonly Figure[] {
  const known = knownFigures({ situation, figures: selectionInTime(figures, selector) }, at);
  noteSelected(known, selector);
  return known;
}

/** Those of which the populations before are: what a share is taken of is looked for among few. */
export function knownBases(table: Table, at: number | null): readonly Figure[] {
  const { denominators } = table.situation;
  const indicators = new Set(denominators.map(({ selector }) => selector.indicator));
  return knownOfIndicators(table, [...indicators], at);
}

const GROUPS = new WeakMap<readonly Figure[], Map<string, readonly Figure[]>>();
