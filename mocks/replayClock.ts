/** The days that are replayed: from the first shots to the day the border count ended. */
export const REPLAY_START = '2023-09-19T09:00:00Z';
export const REPLAY_END = '2023-10-04T20:00:00Z';

/** A clock that runs through those days; plain data, moved by the functions below. */
export interface ReplayClock {
  /** Moment of the replay at `since`, epoch ms. */
  readonly at: number;
  /** Real moment from which `at` is counted on, epoch ms. */
  readonly since: number;
  /** Replayed seconds per second. */
  readonly speed: number;
  readonly paused: boolean;
}

/** What may be changed of a clock; the rest stays. */
export interface ClockChange {
  /** ISO 8601 instant to jump to. */
  readonly now?: string;
  readonly speed?: number;
  readonly paused?: boolean;
}

/** A clock at the start, running an hour a second unless told otherwise. */
export function startReplay(realNow: number, change: ClockChange = {}): ReplayClock {
  const clock = { at: epochMs(REPLAY_START), since: realNow, speed: 3600, paused: false };
  return changeClock(clock, realNow, change);
}

/** The replayed moment, epoch ms; it stops at the end of the days. */
export function replayMoment(clock: ReplayClock, realNow: number): number {
  const passed = clock.paused ? 0 : Math.max(realNow - clock.since, 0) * clock.speed;
  return Math.min(clock.at + passed, epochMs(REPLAY_END));
}

/** The clock from now on, without a jump unless one is asked for. */
export function changeClock(clock: ReplayClock, realNow: number, change: ClockChange): ReplayClock {
  const at = change.now === undefined ? replayMoment(clock, realNow) : epochMs(change.now);
  const { speed, paused } = { ...clock, ...change };
  return { at, since: realNow, speed, paused };
}

/** The clock as the replay feed states it. */
export function statedClock(clock: ReplayClock, realNow: number) {
  const now = Temporal.Instant.fromEpochMilliseconds(replayMoment(clock, realNow)).toString();
  return { now, speed: clock.speed, paused: clock.paused };
}

function epochMs(moment: string): number {
  return Temporal.Instant.from(moment).epochMilliseconds;
}
