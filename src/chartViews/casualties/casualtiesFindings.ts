import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { latestFigure } from '#domain/recommend.ts';
import { spreadAround } from '#domain/spread.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { sourcesWithQuantities } from '#wording/otherSourcesSentences.ts';
import { besideSentences } from '#wording/statedSentences.ts';
import type { ChartContext } from '../chartContext.ts';

interface Group {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/**
 * The latest figure of each panel that counts the same as the first one, with what other sources state: every side
 * that the chart shows, since one side alone would be half of a finding.
 */
export function casualtiesFindings(context: ChartContext, groups: readonly Group[]): string[] {
  const indicator = groups[0]?.figures[0]?.indicator;
  const same = groups.filter(({ figures }) => figures[0]?.indicator === indicator);
  return [
    ...same.flatMap((group) => groupSentences(context, group)),
    ...(same.length > 1 ? [context.wording.t('sentence.panelsNotAdded')] : []),
  ];
}

function groupSentences(context: ChartContext, { title, figures }: Group): string[] {
  const { data, wording, zone } = context;
  const { cadenceHours } = context.definition;
  const [first] = figures;
  if (first === undefined) return [];
  const { indicator, breakdown } = first;
  const latest = latestFigure(data.situation, figures, { indicator, breakdown })?.figure;
  const shown = latest ?? newestOf(figures);
  if (shown === null) return [];
  const spread = spreadAround(figures, shown, cadenceHours);
  const asOf = wording.asOf(shown.asOf, zone);
  if (latest === undefined && spread.members.length > 1) {
    return [
      wording.t('sentence.panelDisagree', {
        title,
        asOf,
        list: sourcesWithQuantities(spread.members, shown, { zone, wording }),
      }),
    ];
  }
  const quantity = wording.quantity(shown.quantity);
  return [
    wording.t('sentence.panel', { title, quantity, asOf, source: sourceName(shown, wording) }),
    ...besideSentences({ figure: shown, base: null, known: figures, zone, cadenceHours }, wording),
  ];
}

function newestOf(figures: readonly Figure[]): Figure | null {
  const known = figures.filter(({ quantity, toCome }) => quantity.known && !toCome);
  return [...known].sort((one, other) => compareAsOf(other.asOf, one.asOf))[0] ?? null;
}
