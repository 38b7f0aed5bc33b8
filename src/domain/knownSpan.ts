import { isAsOf, parseAsOf } from './asOf.ts';
import type { Figure } from './figure.ts';
import { isSelected } from './select.ts';
import type { ChartDefinition, Situation, SituationData } from './situation.ts';
import { parseWindow } from './window.ts';

/** The stretch over which "as known at" is moved in steps of hours, epoch ms. */
export interface KnownSpan {
  readonly start: number;
  /** The last moment before "latest"; the same as `latest` where nothing became known after it. */
  readonly end: number;
  /** From this moment on nothing more was known: to ask for it, or for later, is to ask for the latest. */
  readonly latest: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Counts of the last days are published a little after them: the 100,632 of 4 October on the 7th. */
const AFTERMATH = 3 * DAY;

/**
 * From the first onset to the end of the window of the chart that the headline is about, and three days more. The
 * archive's table runs from 1989 to 2025: on a slider that long an hour could not be seen. Null without figures.
 * @param fetchedAt epoch ms; null for an archive, which holds all that it ever will
 */
export function knownSpan(
  { situation, figures, clock }: Pick<SituationData, 'situation' | 'figures' | 'clock'>,
  fetchedAt: number | null,
): KnownSpan | null {
  const last = lastKnown(figures);
  if (last === null) return null;
  const now = clock === undefined ? fetchedAt : startOf(clock.now, situation.zone);
  const latest = clock !== undefined && now !== null ? now : Math.max(last, now ?? last);
  const main = mainChart(situation);
  const window = main?.window === undefined ? null : parseWindow(main.window, situation.zone);
  const end = Math.min((window?.end ?? Infinity) + AFTERMATH, last, latest);
  const first = onsetOf(situation) ?? window?.start ?? -Infinity;
  const start = startOfDay(
    Number.isFinite(first) ? first : firstKnown(figures, main),
    situation.zone,
  );
  // An onset after the last figure, or figures of one moment: a day is left to move in.
  return { start: start < end ? start : startOfDay(end - DAY, situation.zone), end, latest };
}

/** The chart that states what the headline states, else the first that counts up, else the first. */
function mainChart({ charts, headline }: Situation): ChartDefinition | undefined {
  const ofHeadline = charts.find(({ selectors }) =>
    selectors.some(({ indicator }) => indicator === headline?.indicator),
  );
  return ofHeadline ?? charts.find(({ kind }) => kind === 'cumulative') ?? charts[0];
}

function onsetOf({ onsets, zone }: Situation): number | null {
  const starts = onsets.flatMap(({ at }) => startOf(at, zone) ?? []);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Of what the main chart shows; a census of long before is no beginning. */
function firstKnown(figures: readonly Figure[], main: ChartDefinition | undefined): number {
  const shown = figures.filter((figure) => main?.selectors.some((one) => isSelected(figure, one)));
  let first = Infinity;
  for (const { knownFrom } of shown.length > 0 ? shown : figures) {
    first = Math.min(first, knownFrom);
  }
  // What became known at that moment is to be seen arriving.
  return first - HOUR;
}

function lastKnown(figures: readonly Figure[]): number | null {
  let last = -Infinity;
  for (const { knownFrom } of figures) last = Math.max(last, knownFrom);
  return Number.isFinite(last) ? last : null;
}

function startOf(text: string, zone: string): number | null {
  const moment = parseAsOf(text, zone);
  return isAsOf(moment) ? moment.start : null;
}

function startOfDay(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay()
    .epochMilliseconds;
}
