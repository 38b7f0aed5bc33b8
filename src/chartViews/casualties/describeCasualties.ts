import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { formatBreakdown } from '#domain/select.ts';
import type { ChartContext } from '../chartContext.ts';

/** Title, subtitle, text alternative and notes of the casualties chart. */
export function describeCasualties(
  { wording, zone, definition }: ChartContext,
  { figures, broken }: { figures: readonly Figure[]; broken: boolean },
): { title: string; subtitle: string; summary: string; notes: string[] } {
  const first = definition.panels?.[0];
  const lead = figures
    .filter((figure) => figure.indicator === first?.selector.indicator)
    .filter(
      (figure) =>
        formatBreakdown(figure.breakdown) === formatBreakdown(first?.selector.breakdown ?? []),
    )
    .sort((one, other) => compareAsOf(one.asOf, other.asOf));
  const earliest = lead[0];
  const latest = lead.at(-1);
  const title =
    earliest === undefined || latest === undefined || earliest === latest
      ? wording.t('plot.casualtiesTitle')
      : wording.t('plot.casualtiesFinding', {
          group: first?.title ?? '',
          first: wording.quantity(earliest.quantity),
          firstAsOf: wording.asOfShort(earliest.asOf, zone),
          last: wording.quantity(latest.quantity),
          lastAsOf: wording.asOfShort(latest.asOf, zone),
        });
  return {
    title,
    subtitle: wording.t(broken ? 'plot.casualtiesSubtitleBroken' : 'plot.casualtiesSubtitle'),
    summary: wording.t('plot.summaryCount', {
      count: figures.length,
      sources: new Set(figures.map((figure) => figure.source)).size,
    }),
    notes: [wording.t('plot.casualtiesNotStacked'), wording.t('plot.panelScalesDiffer')],
  };
}
