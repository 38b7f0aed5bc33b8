import { compareAsOf, compareText } from '#domain/asOf.ts';
import { currentReadings } from '#domain/currentReadings.ts';
import type { Figure } from '#domain/figure.ts';
import { isVintage, knownFigures } from '#domain/knownFigures.ts';
import { isSelected } from '#domain/select.ts';
import type {
  ChartDefinition,
  FigureSelector,
  Situation,
  SituationData,
} from '#domain/situation.ts';

/** The figures that a chart speaks of, in time order, so that the order of the feed's rows decides nothing. */
export interface ChartPool {
  readonly all: readonly Figure[];
  /** Those that stand today: for a vintage feed the last reading of each time, else all. */
  readonly latest: readonly Figure[];
}

/**
 * A chart's own figures, looked for once in each array of figures and not again at each step of a slider:
 * a table may hold 100,000. What is known of them at a moment is asked of `knownPool`.
 */
export function chartPool(
  { situation, figures }: Pick<SituationData, 'situation' | 'figures'>,
  definition: ChartDefinition,
): ChartPool {
  return pooled(figures, definition, () => {
    const all = selected(figures, selectorsOf(definition, situation));
    return { all, latest: isVintage(situation) ? currentReadings(all).current : all };
  });
}

/** The same for the stated populations that a share may be taken of. */
export function basePool({
  situation,
  figures,
}: Pick<SituationData, 'situation' | 'figures'>): readonly Figure[] {
  const { denominators } = situation;
  const { all } = pooled(figures, denominators, () => {
    const stated = selected(
      figures,
      denominators.map(({ selector }) => selector),
    );
    return { all: stated, latest: stated };
  });
  return all;
}

/** What of a pool was known at a moment; for a vintage feed the readings that stood, and those they had replaced. */
export function knownPool(
  situation: Situation,
  all: readonly Figure[],
  at: number | null,
): { readonly current: readonly Figure[]; readonly replaced: readonly Figure[] } {
  const known = knownFigures({ situation, figures: all }, at);
  return isVintage(situation) ? currentReadings(known) : { current: known, replaced: [] };
}

const POOLS = new WeakMap<readonly Figure[], WeakMap<object, ChartPool>>();

function pooled(figures: readonly Figure[], key: object, make: () => ChartPool): ChartPool {
  const pools = POOLS.get(figures) ?? new WeakMap<object, ChartPool>();
  POOLS.set(figures, pools);
  const found = pools.get(key);
  if (found !== undefined) return found;
  const pool = make();
  pools.set(key, pool);
  return pool;
}

function selected(figures: readonly Figure[], selectors: readonly FigureSelector[]): Figure[] {
  return figures
    .filter((figure) => selectors.some((selector) => isSelected(figure, selector)))
    .sort((one, other) => compareAsOf(one.asOf, other.asOf) || compareText(one.id, other.id));
}

/** Everything that a chart's declaration names: a partition and its companions too. */
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
