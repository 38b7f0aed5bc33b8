import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDraftMoment } from './useDraftMoment.ts';

const FIRST = '2023-09-26T05:00:00Z';
const SECOND = '2023-09-26T04:00:00Z';
const THIRD = '2023-09-26T03:00:00Z';

/** The address follows in its own time: `say` is when it says another moment. */
function drafted() {
  const apply = vi.fn<(known: string | null) => void>();
  const hook = renderHook(({ applied }) => useDraftMoment(applied, apply), {
    initialProps: { applied: FIRST },
  });
  return {
    apply,
    choice: () => hook.result.current,
    step: (known: string) => act(() => hook.result.current.move(known, 'stepped')),
    take: (known: string) => act(() => hook.result.current.take(known)),
    giveUp: () => act(() => hook.result.current.giveUp()),
    say: (applied: string) => hook.rerender({ applied }),
    quiet: () => {
      act(() => {
        vi.advanceTimersByTime(3000);
      });
    },
  };
}

describe('a moment that is chosen while the address is behind', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('loses no key that is pressed just as the address takes the settled moment', () => {
    const { apply, choice, step, say, quiet } = drafted();
    step(SECOND);
    quiet();
    expect(apply.mock.calls).toEqual([[SECOND]]);
    step(THIRD);
    say(SECOND);
    expect(choice()).toMatchObject({ known: THIRD, moving: true });
    quiet();
    expect(apply.mock.calls).toEqual([[SECOND], [THIRD]]);
    say(THIRD);
    expect(choice()).toMatchObject({ known: THIRD, moving: false });
  });

  it('ends where the address says something that was not taken here', () => {
    const { apply, choice, step, say, quiet } = drafted();
    step(SECOND);
    say(THIRD);
    expect(choice()).toMatchObject({ known: THIRD, moving: false });
    quiet();
    expect(apply).not.toHaveBeenCalled();
  });

  it('goes back to the moment that was taken, not to the one before it', () => {
    const { choice, step, quiet, giveUp, say } = drafted();
    step(SECOND);
    quiet();
    step(THIRD);
    giveUp();
    expect(choice()).toMatchObject({ known: SECOND, moving: false });
    say(SECOND);
    expect(choice()).toMatchObject({ known: SECOND, moving: false });
  });

  it('takes back what the address does not say yet', () => {
    const { apply, step, quiet, take, say, choice } = drafted();
    step(SECOND);
    quiet();
    take(FIRST);
    expect(apply.mock.calls).toEqual([[SECOND], [FIRST]]);
    say(FIRST);
    expect(choice()).toMatchObject({ known: FIRST, moving: false });
  });
});
