import type { Language } from '#wording/languages.ts';
import type { FirstChartAsk } from './ownTable.ts';

/** A chart with every choice at its default. */
export function firstChartAsk(title: string, language: Language, width: number): FirstChartAsk {
  return {
    title,
    language,
    options: {
      knownAt: null,
      ghost: false,
      fetchedAt: null,
      base: null,
      window: null,
      sources: null,
      yScale: 'linear',
      stackMode: 'absolute',
      width,
    },
  };
}
