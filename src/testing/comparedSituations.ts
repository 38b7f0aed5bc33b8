import type { CompareInput, CompareOptions } from '#chartViews/compare/compareScene.ts';
import { buildComparison, type Comparison } from '#chartViews/compare/compareView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import { ENGLISH } from './shippedCharts.ts';
import { readShippedSituation, SHIPPED_SITUATIONS } from './shippedSituation.ts';

/** What the address of a fresh page asks for. */
const PLAIN: CompareOptions = {
  knownAt: null,
  align: [],
  interval: 'days',
  span: 30,
  yScale: 'linear',
  stackMode: 'absolute',
  width: 1000,
};

/** All shipped situations as a comparison takes them, in the order of the list. */
export async function shippedInputs(): Promise<CompareInput[]> {
  const all = await Promise.all(SHIPPED_SITUATIONS.map((id) => readShippedSituation(id)));
  return all.map((data, rank) => ({ data, rank, fetchedAt: null }));
}

export function comparisonOf(
  inputs: readonly CompareInput[],
  choices: Partial<CompareOptions> = {},
): Comparison {
  return buildComparison(inputs, { ...PLAIN, ...choices }, ENGLISH);
}

/** The same where nothing to draw would be a failure. */
export function drawnComparison(
  inputs: readonly CompareInput[],
  choices: Partial<CompareOptions> = {},
): ChartView {
  const { view } = comparisonOf(inputs, choices);
  if (view === null) throw new Error('Nothing is drawn.');
  return view;
}
