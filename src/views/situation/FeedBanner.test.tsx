import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { FeedFault } from '#domain/feedFault.ts';
import { aSituation } from '#domain/fixtures.ts';
import type { SituationData } from '#domain/situation.ts';
import type { FeedState } from '#state/feedState.ts';
import type { Polling } from '#state/useSituation.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { FeedBanner } from './FeedBanner.tsx';

const fault: FeedFault = {
  reason: 'status',
  host: 'feeds.example',
  address: 'https://feeds.example/figures.csv',
  status: 503,
  retryAfterMs: null,
  redirected: false,
  seen: '',
  names: [],
};

const data: SituationData = {
  situation: aSituation({ feeds: [] }),
  figures: [],
  rejected: [],
  setAside: [],
  notes: [],
  received: 0,
  events: [],
  marking: 'live',
};

const ready = {
  status: 'ready',
  data,
  fetchedAt: 1_695_564_000_000,
  refreshing: false,
  stale: null,
} as const satisfies FeedState<SituationData, FeedFault>;

function bannerOf(
  state: FeedState<SituationData, FeedFault>,
  polling: Polling = archive,
  onRetry: () => void = () => undefined,
) {
  return (
    <FeedBanner
      state={state}
      polling={polling}
      zone="Asia/Yerevan"
      onRetry={onRetry}
      onOpenArchive={null}
      onOpenFile={() => undefined}
    />
  );
}

function show(state: FeedState<SituationData, FeedFault>, polling: Polling = archive) {
  const onRetry = vi.fn();
  return { onRetry, ...renderPart(bannerOf(state, polling, onRetry)) };
}

function Recovering() {
  const [isWell, setIsWell] = useState(false);
  return (
    <>
      {bannerOf(isWell ? ready : { ...ready, stale: { cause: 'unanswered', copy: true } })}
      <button onClick={() => setIsWell(true)}>recover</button>
    </>
  );
}

const polled = { everyMs: 60_000, paused: false, setPaused: () => undefined };
const archive = { everyMs: null, paused: false, setPaused: () => undefined };

describe('the banner of the feed', () => {
  it.each<[string, FeedState<SituationData, FeedFault>, RegExp]>([
    ['loading', { status: 'loading' }, /^Loading figures/],
    [
      'repeating',
      { status: 'retrying', attempt: 2, of: 4, failure: fault },
      /fault \(503\).*Trying again \(2 of 4\)/,
    ],
    ['offline at first', { status: 'offline' }, /You are offline/],
    ['failed', { status: 'failed', failure: fault }, /could not be loaded.*\(503\)/],
    ['empty', { status: 'empty', data, fetchedAt: 0 }, /holds no figures/],
    [
      'old figures beside a fault',
      { ...ready, stale: { cause: 'failed', failure: fault, copy: false } },
      /^Showing figures fetched 24 September 2023, 18:00 .* ago\. .*\(503\)/,
    ],
    [
      'old figures offline',
      { ...ready, stale: { cause: 'offline', copy: false } },
      /offline\. Showing figures fetched/,
    ],
    ['an archive that is well', ready, /^$/],
  ])('has a sentence for %s', (_name, state, sentence) => {
    show(state);
    expect(screen.getByRole('status').textContent).toMatch(sentence);
  });

  const daily = aSituation({
    feeds: [{ kind: 'figures', address: 'f.csv', marking: 'live', cadenceHours: 24 }],
  });
  const HOUR = 3_600_000;
  it.each<[string, number, RegExp]>([
    [
      'current',
      2,
      /2 hours ago\. That is current: the feed promises new figures within 24 hours\./,
    ],
    ['late', 40, /40 hours ago\. That is late:|1 day ago\. That is late:/],
    ['out of date', 240, /10 days ago\. That is out of date:/],
  ])('says of a saved copy, by the clock of this device, that it is %s', (_, hours, sentence) => {
    const fetchedAt = Temporal.Now.instant().epochMilliseconds - hours * HOUR - 1000;
    const state = { ...ready, data: { ...data, situation: daily }, fetchedAt } as const;
    show({ ...state, stale: { cause: 'offline', copy: true } }, polled);
    const text = screen.getByRole('status').textContent;
    expect(text).toMatch(/^You are offline\. Saved copy from .+ by the clock of this device, /);
    expect(text).toMatch(sentence);
  });

  it.each<[string, FeedState<SituationData, FeedFault>, RegExp]>([
    [
      'a copy while the network is slow',
      { ...ready, stale: { cause: 'unanswered', copy: true } },
      /^Saved copy from .+ Looking for new figures …$/,
    ],
    [
      'a copy beside a fault',
      { ...ready, stale: { cause: 'failed', failure: fault, copy: true } },
      /^Saved copy from .+\(503\)/,
    ],
    [
      'fewer rows',
      { ...ready, data: { ...data, shrunken: { now: 12, before: 40, since: 0 } } },
      /^This update has 12 of 40 rows/,
    ],
    [
      'fewer series',
      { ...ready, data: { ...data, shrunken: { of: 'series', now: 2, before: 10, since: 0 } } },
      /^This update has 2 of 10 series/,
    ],
    [
      'another magnitude',
      {
        ...ready,
        data: { ...data, notes: [{ code: 'magnitude_changed', count: 1, names: ['arrivals, X'] }] },
      },
      /arrivals, X\. Has the unit changed\?$/,
    ],
  ])('has a sentence for %s', (_, state, sentence) => {
    show(state);
    expect(screen.getByRole('status').textContent).toMatch(sentence);
  });

  it('says when the network has replaced a saved copy, of an archive too', async () => {
    renderPart(<Recovering />);
    await userEvent.click(screen.getByRole('button', { name: 'recover' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Figures updated 24 September 2023/);
  });

  it('counts down a wait that the feed asked for, in no live region, and lets nobody ask before its end', async () => {
    const waiting = { ...fault, retryAfterMs: 120_000 };
    show({ ...ready, stale: { cause: 'failed', failure: waiting, copy: false } });
    expect((await screen.findByRole('timer')).textContent).toMatch(/^Next try in (2:00|1:59)$/);
    expect(screen.getByRole('status').contains(screen.getByRole('timer'))).toBe(false);
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveProperty('disabled', true);
  });

  it('counts nothing down where the feed’s wish cannot be read', () => {
    show({ status: 'retrying', attempt: 2, of: 4, failure: { ...fault, status: 429 } });
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('says that it is busy only while it is', () => {
    show({ status: 'loading' });
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
  });

  it('offers another try where there is something to try', async () => {
    const { onRetry } = show({ status: 'failed', failure: fault });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('lets a reader pause a feed that grows, and says so', async () => {
    const setPaused = vi.fn();
    show(ready, { everyMs: 60_000, paused: true, setPaused });
    expect(screen.getByRole('status').textContent).toMatch(/^Updates paused/);
    await userEvent.click(screen.getByRole('button', { name: 'Resume updates' }));
    expect(setPaused).toHaveBeenCalledWith(false);
  });
});
