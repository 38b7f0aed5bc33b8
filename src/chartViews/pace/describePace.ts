import type { Figure } from '#domain/figure.ts';
import type { PaceStep } from '#domain/pace.ts';
import { aboutly } from '#domain/quantity.ts';
import { changeNotes } from '../changes/changeNotes.ts';
import type { ChartContext } from '../chartContext.ts';
import { laterNote, nothingKnown } from '../nothingKnown.ts';
import { fastestStep } from './fewerCounts.ts';
import { paceFindings } from './paceFindings.ts';

interface PaceFacts {
  readonly steps: readonly PaceStep[];
  /** Fewer, where there are more than can be told apart. */
  readonly drawn: readonly PaceStep[];
  readonly stated: readonly Figure[];
  /** How many figures became known later. */
  readonly later: number;
  /** Changes known outside the time shown. */
  readonly outside: number;
}

/** Title (the fastest stretch), subtitle, text alternative and notes of the pace chart. */
export function describePace(
  context: ChartContext,
  { steps, drawn, stated, later, outside }: PaceFacts,
): {
  title: string;
  subtitle: string;
  summary: string;
  notes: string[];
  findings: () => string[];
} {
  const { wording, zone, definition } = context;
  const notes = [
    wording.t('plot.paceComputed'),
    ...(stated.length > 0 ? [wording.t('plot.paceStatedNote')] : []),
    ...(drawn.length < steps.length ? [thinningNote(steps, drawn, wording)] : []),
    ...changeNotes({ outside }, context),
  ];
  const fastest = fastestStep(steps);
  const what = wording.indicator(definition.selectors[0]?.indicator ?? '').label;
  const pace = roundToHundred(fastest?.perHour?.low ?? 0);
  const title =
    fastest?.perHour == null
      ? wording.t('plot.paceTitle')
      : wording.t('plot.paceFinding', {
          perHour: wording.quantity(aboutly(pace)),
          from: wording.asOfShort(fastest.from.figure.asOf, zone),
          to: wording.asOfShort(fastest.to.figure.asOf, zone),
        });
  const subtitle = wording.t('plot.paceSubtitle', { what });
  if (steps.length === 0 && stated.length === 0) {
    const nothing = nothingKnown(context, { what: wording.t('plot.paceTitle') });
    return { ...nothing, subtitle, notes: [...laterNote(context, later), ...notes] };
  }
  return {
    title,
    subtitle,
    summary: [
      wording.t('plot.paceSummary', { count: steps.length }),
      `${title}.`,
      ...stated.map((figure) =>
        wording.t('plot.statedForPeriod', {
          source: figure.source,
          value: wording.quantity(figure.quantity),
          period: wording.asOf(figure.asOf, zone),
        }),
      ),
    ].join(' '),
    findings: () => paceFindings(context, { fastest, pace, stated }),
    notes,
  };
}

function thinningNote(
  steps: readonly PaceStep[],
  drawn: readonly PaceStep[],
  wording: ChartContext['wording'],
): string {
  const [all, left] = [steps, drawn].map((some) =>
    wording.number(new Set(some.flatMap(({ from, to }) => [from.figure, to.figure])).size),
  );
  return wording.t('plot.thinned', { drawn: left ?? '', all: all ?? '' });
}

/** A pace is ours, not a source's: the title gives it to two or three digits and says "about". */
function roundToHundred(perHour: number): number {
  const unit = perHour >= 1000 ? 100 : perHour >= 100 ? 10 : 1;
  return Math.round(perHour / unit) * unit;
}
