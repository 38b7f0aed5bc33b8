import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { formatBreakdown } from '#domain/breakdown.ts';
import { changeNotes } from '../changes/changeNotes.ts';
import { type ChartContext, takenOf } from '../chartContext.ts';
import { laterCount, laterNote, nothingKnown } from '../nothingKnown.ts';
import { casualtiesFindings } from './casualtiesFindings.ts';

interface CasualtyFacts {
  readonly figures: readonly Figure[];
  /** Those that stand today. */
  readonly latest: readonly Figure[];
  /** Changes known outside the time shown. */
  readonly outside: number;
  /** The panels of which something is known, each with its figures in time order. */
  readonly groups: readonly { readonly title: string; readonly figures: readonly Figure[] }[];
  readonly broken: boolean;
}

/** Title, subtitle, text alternative and notes of the casualties chart. */
export function describeCasualties(
  context: ChartContext,
  { figures, latest: today, outside, groups, broken }: CasualtyFacts,
): { title: string; subtitle: string; summary: string; notes: string[]; findings: () => string[] } {
  const { wording, zone, definition } = context;
  const subtitle = wording.t(broken ? 'plot.casualtiesSubtitleBroken' : 'plot.casualtiesSubtitle');
  const notes = [
    wording.t('plot.casualtiesNotStacked'),
    wording.t('plot.panelScalesDiffer'),
    ...changeNotes({ outside }, context),
  ];
  if (figures.length === 0) {
    const nothing = nothingKnown(context, { what: wording.t('plot.casualtiesTitle') });
    const later = laterNote(context, laterCount(today, figures));
    return { ...nothing, subtitle, notes: [...later, ...notes] };
  }
  const first = definition.panels?.[0];
  const counted = figures
    .filter((figure) => figure.indicator === first?.selector.indicator)
    .filter(
      (figure) =>
        formatBreakdown(figure.breakdown) === formatBreakdown(first?.selector.breakdown ?? []),
    )
    .sort((one, other) => compareAsOf(one.asOf, other.asOf));
  const taken = counted[0] === undefined ? null : takenOf(context, counted[0]);
  const lead = taken === null ? counted : counted.filter(({ source }) => source === taken.source);
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
    subtitle,
    summary: [countSentence(context, figures), ...groups.map(courseSentence(context))].join(' '),
    notes,
    findings: () => casualtiesFindings(context, groups),
  };
}

function countSentence({ wording }: ChartContext, figures: readonly Figure[]): string {
  const sources = new Set(figures.map((figure) => figure.source));
  return wording.t('plot.summaryCount', {
    count: figures.length,
    sources: wording.t('plot.summarySources', { count: sources.size }),
  });
}

function courseSentence({ wording, zone }: ChartContext) {
  return ({ title, figures }: CasualtyFacts['groups'][number]): string => {
    const first = figures[0];
    const last = figures.at(-1);
    if (first === undefined || last === undefined) return '';
    return wording.t(first === last ? 'plot.summaryPanelOne' : 'plot.summaryPanel', {
      panel: title,
      first: wording.quantity(first.quantity),
      firstAsOf: wording.asOfShort(first.asOf, zone),
      last: wording.quantity(last.quantity),
      lastAsOf: wording.asOfShort(last.asOf, zone),
    });
  };
}
