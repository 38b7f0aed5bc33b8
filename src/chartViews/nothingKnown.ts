import type { Figure } from '#domain/figure.ts';
import type { ChartContext } from './chartContext.ts';

/**
 * Title, text alternative and finding of a chart of which nothing was known yet at the chosen moment: its later course
 * is drawn faintly in its place, so that the page does not jump while the moment moves.
 */
export function nothingKnown(
  { options, wording, zone }: ChartContext,
  { what, place }: { readonly what: string; readonly place?: string },
): { title: string; summary: string; findings: () => string[] } {
  const moment = wording.moment(options.knownAt ?? 0, zone);
  const title =
    place === undefined
      ? wording.t('plot.nothingKnownOfChart', { moment, what })
      : wording.t('plot.nothingKnown', { moment, what, place });
  return { title, summary: `${title}.`, findings: () => [`${title}.`] };
}

/** How many figures became known later; they are drawn and nothing else. */
export function laterNote({ wording }: Pick<ChartContext, 'wording'>, count: number): string[] {
  return count === 0 ? [] : [wording.t('plot.nothingKnownLater', { count })];
}

export function laterCount(latest: readonly Figure[], known: readonly Figure[]): number {
  const ids = new Set(known.map(({ id }) => id));
  return latest.filter(({ id, role }) => role !== 'rejected' && !ids.has(id)).length;
}
