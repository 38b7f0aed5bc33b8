import { currentReadings } from '#domain/currentReadings.ts';
import type { Figure } from '#domain/figure.ts';
import { isVintage, knownFigures } from '#domain/knownFigures.ts';
import { inTime, isSelected, selectionInTime } from '#domain/select.ts';
import type {
  ChartDefinition,
  FigureSelector,
  Situation,
  SituationData,
} from '#domain/situation.ts';

type Table = Pick<SituationData, 'situation' | 'figures'>;

/** What of a selection was known at a moment. */
export interface KnownPool {
  /** For a vintage feed the readings that stood, else all. */
  readonly current: readonly Figure[];
  /** Those that they had replaced. */
  readonly replaced: readonly Figure[];
}

/**
 * The figures that any of the selectors speaks of, each once: in the order of the selectors, and within that of time,
 * so that the order of the feed's rows decides nothing. A table may hold 100,000 figures: they are looked for once
 * in each, and not again at each step of a slider.
 */
export function selectionOf(
  { figures }: Table,
  selectors: readonly FigureSelector[],
): readonly Figure[] {
  const [only] = selectors;
  if (selectors.length === 1 && only !== undefined) return selectionInTime(figures, only);
  return once(figures, selectors, () => [
    ...new Set(selectors.flatMap((selector) => selectionInTime(figures, selector))),
  ]);
}

/** All that a chart's declaration names, a partition and its companions too, in time order. */
export function chartPool(
  { situation, figures }: Table,
  definition: ChartDefinition,
): readonly Figure[] {
  return once(figures, definition, () => allInTime(figures, selectorsOf(definition, situation)));
}

/** The stated populations that a share may be taken of. */
export function basePool({ situation, figures }: Table): readonly Figure[] {
  const { denominators } = situation;
  const selectors = denominators.map(({ selector }) => selector);
  return once(figures, denominators, () => allInTime(figures, selectors));
}

/** @param at epoch ms; null = as it stands today */
export function knownPool(
  situation: Situation,
  pool: readonly Figure[],
  at: number | null,
): KnownPool {
  const known = knownFigures({ situation, figures: pool }, at);
  if (!isVintage(situation)) return { current: known, replaced: NONE };
  const found = READINGS.get(known);
  if (found !== undefined) return found;
  const readings = currentReadings(known);
  READINGS.set(known, readings);
  return readings;
}

const NONE: readonly Figure[] = [];
const READINGS = new WeakMap<readonly Figure[], KnownPool>();
const SELECTIONS = new WeakMap<readonly Figure[], WeakMap<object, readonly Figure[]>>();

/** The key stands for what is selected: a selector, or the declaration that names several. */
function once(
  figures: readonly Figure[],
  key: object,
  select: () => readonly Figure[],
): readonly Figure[] {
  const selections = SELECTIONS.get(figures) ?? new WeakMap<object, readonly Figure[]>();
  SELECTIONS.set(figures, selections);
  const found = selections.get(key) ?? select();
  selections.set(key, found);
  return found;
}

function allInTime(figures: readonly Figure[], selectors: readonly FigureSelector[]): Figure[] {
  return inTime(
    figures.filter((figure) => selectors.some((selector) => isSelected(figure, selector))),
  );
}

function selectorsOf(definition: ChartDefinition, { partitions }: Situation): FigureSelector[] {
  const { selectors, stated = [], companions = [], panels = [] } = definition;
  const partition = partitions.find(({ id }) => id === definition.partition);
  return [
    ...selectors,
    ...stated,
    ...companions,
    ...panels.map((panel) => panel.selector),
    ...(partition === undefined ? [] : [partition.whole, ...partition.parts]),
  ];
}
