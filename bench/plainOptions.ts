import type { ViewOptions } from '#chartViews/viewOptions.ts';
import { plotWidth } from '#exports/chartSvg.ts';

/** A chart as the page opens with it: nothing chosen, on a wide screen. */
export const PLAIN_OPTIONS: ViewOptions = {
  knownAt: null,
  fetchedAt: null,
  base: null,
  window: null,
  sources: null,
  yScale: 'linear',
  ghost: false,
  stackMode: 'absolute',
  width: plotWidth(1200),
};
