import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeClock, REPLAY_END, replayMoment, startReplay, statedClock } from './replayClock.ts';

const REAL = 1_800_000_000_000;

it('starts at the first shots and runs an hour a second', () => {
  const clock = startReplay(REAL);
  expect(statedClock(clock, REAL)).toEqual({
    now: '2023-09-19T09:00:00Z',
    speed: 3600,
    paused: false,
  });
  expect(statedClock(clock, REAL + 2000).now).toBe('2023-09-19T11:00:00Z');
});

it('stands while it is paused and goes on from there', () => {
  const paused = changeClock(startReplay(REAL), REAL + 1000, { paused: true });
  expect(statedClock(paused, REAL + 999_000).now).toBe('2023-09-19T10:00:00Z');
  const resumed = changeClock(paused, REAL + 999_000, { paused: false });
  expect(statedClock(resumed, REAL + 1_000_000).now).toBe('2023-09-19T11:00:00Z');
});

it('changes its speed without a jump, and jumps where it is told to', () => {
  const slower = changeClock(startReplay(REAL), REAL + 1000, { speed: 60 });
  expect(statedClock(slower, REAL + 1000).now).toBe('2023-09-19T10:00:00Z');
  expect(statedClock(slower, REAL + 2000).now).toBe('2023-09-19T10:01:00Z');
  const jumped = changeClock(slower, REAL, { now: '2023-09-24T14:00:00Z' });
  expect(statedClock(jumped, REAL).now).toBe('2023-09-24T14:00:00Z');
});

it('never runs backwards and stops at the end', () => {
  const end = Temporal.Instant.from(REPLAY_END).epochMilliseconds;
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e5), (first, more, speed) => {
      const clock = startReplay(REAL, { speed });
      const moment = replayMoment(clock, REAL + first);
      expect(replayMoment(clock, REAL + first + more)).toBeGreaterThanOrEqual(moment);
      expect(moment).toBeLessThanOrEqual(end);
    }),
  );
});
