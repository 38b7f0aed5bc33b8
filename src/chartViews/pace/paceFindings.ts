import type { Figure } from '#domain/figure.ts';
import type { PaceStep } from '#domain/pace.ts';
import { aboutly } from '#domain/quantity.ts';
import { recommendedSource } from '#domain/recommend.ts';
import { spreadAround } from '#domain/spread.ts';
import { countedWords, labelWords, sourceName } from '#wording/figureSentence.ts';
import { statedSentences } from '#wording/statedSentences.ts';
import type { ChartContext } from '../chartContext.ts';
import { drawnCount } from '../marks/drawnValue.ts';

interface PaceFacts {
  /** The fastest stretch, and its pace per hour as the title rounds it; null where there is none. */
  readonly fastest: PaceStep | null;
  readonly pace: number;
  readonly stated: readonly Figure[];
}

/**
 * The fastest stretch, said to be computed here, and the largest number that officials stated for a period, with
 * what others state for the same one.
 */
export function paceFindings(context: ChartContext, facts: PaceFacts): string[] {
  return [...computedSentence(context, facts), ...statedPeriod(context, facts.stated)];
}

function computedSentence({ wording, zone }: ChartContext, { fastest, pace }: PaceFacts): string[] {
  if (fastest === null) return [];
  const { from, to } = fastest;
  return [
    wording.t('sentence.paceFastest', {
      label: labelWords(to.figure, wording),
      place: wording.place(to.figure.place),
      from: wording.asOf(from.figure.asOf, zone),
      to: wording.asOf(to.figure.asOf, zone),
      quantity: wording.quantity(aboutly(pace)),
      subject: countedWords(to.figure, pace, wording),
      source: sourceName(to.figure, wording),
    }),
  ];
}

function statedPeriod(context: ChartContext, stated: readonly Figure[]): string[] {
  const { data, wording, zone } = context;
  const [most] = [...stated].sort((one, other) => perHourOf(other) - perHourOf(one));
  if (most === undefined) return [];
  const { members } = spreadAround(stated, most, 0);
  const sources = members.map(({ source }) => source);
  const main = recommendedSource(data.situation, most.indicator, sources);
  const figure = members.find(({ source }) => source === main) ?? most;
  return statedSentences({ figure, base: null, known: members, zone, cadenceHours: 0 }, wording);
}

/** A day and ten hours of a day are told apart by their pace. */
function perHourOf(figure: Figure): number {
  const hours = (figure.asOf.end - figure.asOf.start) / 3_600_000;
  return hours <= 0 ? 0 : (drawnCount(figure)?.y ?? 0) / hours;
}
