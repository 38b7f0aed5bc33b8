import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { SituationData } from '#domain/situation.ts';
import type { TakenHere } from '#domain/takenSources.ts';
import { takenSentences } from './takenSentences.ts';
import type { Wording } from './wording.ts';

export interface FramingFacts {
  readonly data: Pick<SituationData, 'situation' | 'marking' | 'clock'>;
  /** Epoch ms of "as known at"; null = the latest. */
  readonly knownAt: number | null;
  /** Epoch ms of our fetch; null for an archive. */
  readonly fetchedAt: number | null;
  /** Names of the sources to which the reader restricted the page; null = all. */
  readonly only: readonly string[] | null;
  /** Sources that the reader took in place of the recommended ones. */
  readonly taken: readonly TakenHere[];
}

export interface Framing {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What must not get lost around a pasted sentence: invented or replayed figures before it; the reader's own choices,
 * the moment of knowledge and the state of the feed after it.
 */
export function framingSentences(facts: FramingFacts, wording: Wording): Framing {
  const { t } = wording;
  const { data, knownAt, fetchedAt, only, taken } = facts;
  const moment = (at: number) => wording.moment(at, data.situation.zone);
  return {
    before: markingSentences(data, wording),
    after: [
      ...takenSentences(taken, wording),
      ...(only === null ? [] : [t('sentence.onlySources', { list: wording.list(only) })]),
      ...(knownAt === null ? [] : [t('summary.knownThen', { moment: moment(knownAt) })]),
      ...archiveSentence(data, wording),
      ...(fetchedAt === null ? [] : [t('summary.fetched', { moment: moment(fetchedAt) })]),
    ],
  };
}

/** That figures are invented or replayed: before everything that is pasted. Empty for real ones. */
export function markingSentences(
  { marking, clock, situation }: FramingFacts['data'],
  wording: Wording,
): string[] {
  const own = situation.own === undefined ? [] : [wording.t('sentence.own')];
  if (marking === 'example') return [wording.t('sentence.example'), ...own];
  if (marking !== 'replay') return own;
  if (clock === undefined) return [wording.t('sentence.replay')];
  const at = Temporal.Instant.from(clock.now).epochMilliseconds;
  return [wording.t('sentence.replayAt', { moment: wording.moment(at, situation.zone) })];
}

function archiveSentence({ marking, situation }: FramingFacts['data'], wording: Wording): string[] {
  // Own figures that stand alone have no archive's end: nobody said that they are finished.
  if (marking !== 'archive' || situation.own?.hasFeeds === false) return [];
  const declared = situation.feeds.find((feed) => feed.ends !== undefined)?.ends;
  const ends = declared === undefined ? null : parseAsOf(declared, situation.zone);
  if (ends === null || !isAsOf(ends)) return [wording.t('sentence.archiveNoEnd')];
  return [wording.t('sentence.archive', { day: wording.asOf(ends, situation.zone) })];
}
