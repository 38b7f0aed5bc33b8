import { vi } from 'vitest';

/** Lets the waits between tries pass at once; timers have to be faked. For tests. */
export async function advanced<Result>(reading: Promise<Result>): Promise<Result> {
  const state = { isDone: false };
  const settled = reading.finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    await vi.advanceTimersByTimeAsync(1000);
    await new Promise(setImmediate);
  }
  return settled;
}
