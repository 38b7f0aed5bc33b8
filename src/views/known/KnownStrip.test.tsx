import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSituation, exactAt } from '#domain/fixtures.ts';
import { knownSpan } from '#domain/knownSpan.ts';
import type { SituationData } from '#domain/situation.ts';
import { WordingProvider } from '../page/WordingContext.tsx';
import { KnownStrip } from './KnownStrip.tsx';
import { useDraftMoment } from './useDraftMoment.ts';

const data: SituationData = {
  situation: aSituation({
    onsets: [{ id: 'x', label: 'x', at: '2023-09-24', source: '', url: '' }],
    headline: { indicator: 'arrivals' },
    charts: [
      {
        id: 'a',
        kind: 'cumulative',
        selectors: [{ indicator: 'arrivals' }],
        window: '2023-09-24..2023-09-26',
      },
    ],
  }),
  figures: [
    exactAt('2023-09-24T18:00:00+04:00', 377),
    exactAt('2023-09-25T12:00:00+04:00', 4850),
    exactAt('2023-10-20T12:00:00+04:00', 101_848, {
      indicator: 'registered',
      published: '2023-10-20',
    }),
  ],
  rejected: [],
  setAside: [],
  notes: [],
  received: 3,
  events: [],
  marking: 'archive',
};

const span = knownSpan(data, null);
const apply = vi.fn<(known: string | null) => void>();

/** The address of this page is a piece of state; `shown` is what the page below would show. */
function Page({ first }: { readonly first: string | null }) {
  const [known, setKnown] = useState(first);
  const choice = useDraftMoment(known, (next) => {
    apply(next);
    setKnown(next);
  });
  if (span === null) return null;
  return (
    <>
      <KnownStrip data={data} span={span} choice={choice} ghost="on" change={() => undefined} />
      <output data-testid="shown">{choice.known ?? 'latest'}</output>
      <button type="button" onClick={() => setKnown(first)}>
        back
      </button>
    </>
  );
}

function show(first: string | null) {
  render(
    <WordingProvider language="en">
      <Page first={first} />
    </WordingProvider>,
  );
}

const slider = () => screen.getByRole('slider', { name: 'As known at' });
const shown = () => screen.getByTestId('shown').textContent;
const quiet = () => {
  act(() => {
    vi.advanceTimersByTime(3000);
  });
};
const press = (...keys: [key: string, shiftKey?: boolean][]) => {
  for (const [key, shiftKey = false] of keys) fireEvent.keyDown(slider(), { key, shiftKey });
};

describe('the control of what was known', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    apply.mockClear();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('moves by hours and days under the keys, and says the moment in words', () => {
    show('2023-09-26T05:00:00Z');
    expect(slider().getAttribute('aria-valuetext')).toBe('26 September 2023, 09:00 (05:00 UTC)');
    press(['ArrowLeft'], ['PageDown'], ['ArrowUp'], ['ArrowRight', true]);
    expect(slider().getAttribute('aria-valuetext')).toBe('26 September 2023, 09:00 (05:00 UTC)');
    press(['Home']);
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^24 September 2023, 00:00/);
    press(['End']);
    expect(slider().getAttribute('aria-valuetext')).toBe('Latest, all 3 figures');
  });

  it('shows each step at once, and writes one entry when the keys are quiet', () => {
    show(null);
    press(['ArrowLeft'], ['ArrowLeft'], ['PageDown']);
    expect(shown()).toBe('2023-09-28T19:00:00Z');
    expect(apply).not.toHaveBeenCalled();
    quiet();
    expect(apply.mock.calls).toEqual([['2023-09-28T19:00:00Z']]);
  });

  it('writes at once on Enter, and when the focus leaves', () => {
    show(null);
    press(['PageDown'], ['Enter']);
    expect(apply).toHaveBeenCalledOnce();
    press(['PageDown']);
    fireEvent.blur(slider());
    expect(apply).toHaveBeenCalledTimes(2);
    quiet();
    expect(apply).toHaveBeenCalledTimes(2);
  });

  it('follows a pointer until it is let go, and Escape takes the drag back', () => {
    show('2023-09-26T05:00:00Z');
    const drag = (value: string) => fireEvent.change(slider(), { target: { value } });
    fireEvent.pointerDown(slider());
    drag('10');
    quiet();
    expect(apply).not.toHaveBeenCalled();
    expect(shown()).toBe('2023-09-24T06:00:00Z');
    fireEvent.pointerUp(slider());
    expect(apply.mock.calls).toEqual([['2023-09-24T06:00:00Z']]);
    fireEvent.pointerDown(slider());
    drag('20');
    press(['Escape']);
    drag('30');
    expect(shown()).toBe('2023-09-24T06:00:00Z');
    fireEvent.pointerUp(slider());
    expect(apply).toHaveBeenCalledOnce();
  });

  it('gives way to an address that changes meanwhile', () => {
    show('2023-09-26T05:00:00Z');
    press(['ArrowLeft'], ['Enter']);
    expect(shown()).toBe('2023-09-26T04:00:00Z');
    press(['ArrowLeft']);
    fireEvent.click(screen.getByRole('button', { name: 'back' }));
    expect(shown()).toBe('2023-09-26T05:00:00Z');
    quiet();
    expect(apply).toHaveBeenCalledOnce();
  });

  it('steps by its buttons, which stay where they lead nowhere', () => {
    show(null);
    const on = screen.getByRole('button', { name: '1 hour on' });
    expect(on.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: '1 day back' }));
    fireEvent.click(screen.getByRole('button', { name: '1 hour back' }));
    fireEvent.click(on);
    expect(shown()).toBe('2023-09-29T20:00:00Z');
    fireEvent.click(screen.getByRole('button', { name: 'Latest' }));
    expect(shown()).toBe('latest');
    quiet();
    expect(apply).not.toHaveBeenCalled();
  });

  it('takes a typed date and time, also beyond the slider', () => {
    show(null);
    fireEvent.click(screen.getByRole('button', { name: 'Type a date' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Date'));
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2023-10-15' } });
    expect(shown()).toBe('2023-10-15');
    expect(screen.getByText(/^end of the day, Asia\/Yerevan/)).toBeDefined();
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '09:30' } });
    quiet();
    expect(apply.mock.calls).toEqual([['2023-10-15T05:30:00Z']]);
    expect(screen.getByText(/: 2 of 3 figures were known\.$/)).toBeDefined();
  });

  it('says what is shown, what is assumed and where the slider ends', () => {
    show(null);
    expect(
      screen.getByText(
        /Known-from is assumed for 2 of 3 figures.*1 became known after 29 September 2023/,
      ),
    ).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
    press(['Home']);
    expect(
      screen.getByText(/nothing was known yet. The first figure became known 24 Sept/),
    ).toBeDefined();
    expect(
      screen.getByRole('checkbox', { name: 'Show faintly what became known later' }),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the latest' }));
    expect(shown()).toBe('latest');
  });
});
