import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mockFeed } from '#mocks/node.ts';
import { renderPart } from '../testing/renderPart.tsx';
import { type SituationControl, useSituation } from './useSituation.ts';

const feed = mockFeed();
let requests: string[] = [];
beforeAll(() => feed.listen({ onUnhandledRequest: 'bypass' }));
afterAll(() => feed.close());
beforeEach(() => {
  requests = [];
  feed.events.on('request:start', ({ request }) => requests.push(request.url));
});
afterEach(() => {
  feed.events.removeAllListeners();
  vi.unstubAllGlobals();
  onlineManager.setOnline(true);
});

/** The pauses between tries (src/feeds/transport/retryPolicy.ts) pass twenty times as fast; other waits stay as they are. */
function hurryPauses(): void {
  const wait = globalThis.setTimeout;
  const hurried = (run: () => void, ms?: number) =>
    wait(run, ms === 1000 || ms === 2000 || ms === 4000 ? ms / 20 : ms);
  vi.stubGlobal('setTimeout', hurried);
}

const seen: SituationControl[] = [];
const latest = () => {
  const control = seen.at(-1);
  if (control === undefined) throw new Error('Nothing was rendered.');
  return control;
};
function Probe({
  situation,
  asked = null,
}: {
  readonly situation: string;
  readonly asked?: string | null;
}) {
  const control = useSituation({ situation, feed: asked });
  useEffect(() => {
    seen.push(control);
  });
  return <p>{control.state.status}</p>;
}
/** Longer than any pause, and not one of those that are hurried. */
const PATIENT = { timeout: 3000 };
const figureRequests = () => requests.filter((url) => url.includes('/mock/'));

describe('the state of a situation', () => {
  it('goes from loading to ready', async () => {
    renderPart(<Probe situation="mock-normal" />);
    expect(screen.getByText('loading')).toBeDefined();
    await screen.findByText('ready');
    expect(latest().state).toMatchObject({ status: 'ready', stale: null });
    expect(figureRequests()).toHaveLength(1);
  });

  it('tells each repetition with its cause, then recovers', async () => {
    hurryPauses();
    renderPart(<Probe situation="mock-fails-then-recovers" />);
    await screen.findByText('retrying', {}, PATIENT);
    expect(latest().state).toMatchObject({
      attempt: 2,
      of: 4,
      failure: { reason: 'status', status: 500 },
    });
    await screen.findByText('ready', {}, PATIENT);
  });

  it('asks once, and no more, where asking again is of no use', async () => {
    renderPart(<Probe situation="mock-not-found" />);
    await screen.findByText('failed');
    expect(latest().state).toMatchObject({ failure: { reason: 'status', status: 404 } });
    expect(figureRequests()).toHaveLength(1);
  });

  it('says that a feed without figures is empty, which is no error', async () => {
    renderPart(<Probe situation="mock-empty" />);
    await screen.findByText('empty');
  });

  it('keeps the last good figures when a refresh fails', async () => {
    renderPart(<Probe situation="mock-fails-later" />);
    await screen.findByText('ready');
    act(() => latest().retry());
    await waitFor(() => expect(latest().state).toMatchObject({ stale: { cause: 'failed' } }));
    expect(latest().state).toMatchObject({ status: 'ready', stale: { failure: { status: 503 } } });
  });

  it("after a night asleep, with two tabs' worth of events, asks once and knows how old its figures are", async () => {
    renderPart(<Probe situation="mock-normal" />);
    await screen.findByText('ready');
    const night = Temporal.Now.instant().epochMilliseconds + 8 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(night);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('focus'));
      onlineManager.setOnline(false);
      onlineManager.setOnline(true);
    });
    await waitFor(() => expect(figureRequests()).toHaveLength(2));
    await screen.findByText('ready');
    expect(figureRequests()).toHaveLength(2);
  });

  it('waits offline and says so, and goes on by itself when the network returns', async () => {
    hurryPauses();
    renderPart(<Probe situation="mock-fails-then-recovers-run-offline" />);
    await screen.findByText('retrying', {}, PATIENT);
    act(() => onlineManager.setOnline(false));
    await screen.findByText('offline', {}, PATIENT);
    act(() => onlineManager.setOnline(true));
    await screen.findByText('ready', {}, PATIENT);
  });

  it('refuses a feed on a host that is not listed without a request to it', async () => {
    renderPart(<Probe situation="mock-normal" asked="https://other.example/x.csv" />);
    await screen.findByText('failed');
    expect(latest().state).toMatchObject({
      failure: { reason: 'refused_address', seen: 'other.example' },
    });
    expect(requests.some((url) => url.includes('other.example'))).toBe(false);
  });

  it('shows the default situation where the address names an unknown one', async () => {
    renderPart(<Probe situation="../../etc" />);
    await waitFor(() => expect(latest().unknown).toBe(true));
    expect(latest().shown).toBe('nagorno-karabakh-2023');
  });

  it('opens a site without the shipped archive with its first situation, and calls none unknown but one that was named', async () => {
    const id = 'mock-normal';
    const own = { situations: [{ id, title: 'Own', manifest: `${id}/manifest.json` }] };
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
      const { pathname } = new URL(url);
      if (pathname.endsWith('/situations.json')) return Promise.resolve(Response.json(own));
      return pathname.endsWith('/nagorno-karabakh-2023/manifest.json')
        ? Promise.resolve(new Response(null, { status: 404 }))
        : fetch(url, init);
    });
    const { unmount } = renderPart(<Probe situation="nagorno-karabakh-2023" />);
    await screen.findByText('ready');
    expect(latest()).toMatchObject({ shown: id, unknown: false });
    unmount();
    window.history.replaceState(null, '', '?situation=nagorno-karabakh-2023');
    renderPart(<Probe situation="nagorno-karabakh-2023" />);
    await screen.findByText('ready');
    expect(latest()).toMatchObject({ shown: id, unknown: true });
    window.history.replaceState(null, '', '?');
  });
});
