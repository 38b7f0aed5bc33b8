import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

function show(state: FeedState<SituationData, FeedFault>, polling: Polling = archive) {
  const onRetry = vi.fn();
  renderPart(
    <FeedBanner
      state={state}
      polling={polling}
      zone="Asia/Yerevan"
      onRetry={onRetry}
      onOpenArchive={null}
      onOpenFile={vi.fn()}
    />,
  );
  return onRetry;
}

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
      /offline. Showing figures fetched/,
    ],
    ['an archive that is well', ready, /^$/],
  ])('has a sentence for %s', (_name, state, sentence) => {
    show(state);
    expect(screen.getByRole('status').textContent).toMatch(sentence);
  });

  it('says that it is busy only while it is', () => {
    show({ status: 'loading' });
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
  });

  it('offers another try where there is something to try', async () => {
    const onRetry = show({ status: 'failed', failure: fault });
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
