import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import * as v from 'valibot';
import type { Archive, ReadShippedFile } from './archive.ts';
import { ARCHIVE_ID, readArchive } from './archive.ts';
import { mockManifest } from './mockManifest.ts';
import type { ReplayClock } from './replayClock.ts';
import { changeClock, startReplay, statedClock } from './replayClock.ts';
import { isScenarioName, SCENARIOS } from './scenarios.ts';

export interface MockFeedOptions {
  readonly read: ReadShippedFile;
  /** Epoch ms; replaced in tests. */
  readonly now?: () => number;
  readonly slowMs?: number;
  /** The clock of a run that nobody has set yet. */
  readonly firstClock?: (now: number) => ReplayClock;
  /** The archive itself is answered as the replay (npm run dev:replay). */
  readonly replaysArchive?: boolean;
}

/**
 * The one mock truth: handlers for
 * `/mock/<scenario>/figures.csv` (any file name; `?run=` keeps counters and clocks apart),
 * `/situations/mock-<scenario>[-run-<run>]/manifest.json` (the archive's manifest on that feed),
 * `GET` and `POST /mock/clock` (`{ now?, speed?, paused? }`), `POST /mock/reset`.
 */
export function createHandlers(options: MockFeedOptions): RequestHandler[] {
  const feed = new MockFeed(options);
  return [
    http.get('*/mock/clock', ({ request }) => HttpResponse.json(feed.clock(runOf(request)))),
    http.post('*/mock/clock', async ({ request }) => {
      const change = v.safeParse(clockChange, await request.json().catch(() => null));
      if (!change.success) return new HttpResponse('Allowed: now, speed, paused.', { status: 400 });
      return HttpResponse.json(feed.change(runOf(request), change.output));
    }),
    http.post('*/mock/reset', ({ request }) => {
      feed.reset(runOf(request));
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/mock/:scenario/:file', ({ request, params }) =>
      feed.answer(String(params.scenario), request),
    ),
    http.get('*/situations/:folder/manifest.json', ({ params }) =>
      feed.manifest(String(params.folder)),
    ),
  ];
}

const clockChange = v.object({
  now: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  speed: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e6))),
  paused: v.exactOptional(v.boolean()),
});

/** Counters and clocks of the runs; everything else is a pure function of them. */
class MockFeed {
  readonly #options: MockFeedOptions;
  readonly #calls = new Map<string, number>();
  readonly #clocks = new Map<string, ReplayClock>();
  #archive: Promise<Archive> | null = null;

  constructor(options: MockFeedOptions) {
    this.#options = options;
  }

  async answer(scenario: string, request: Request): Promise<Response> {
    if (!isScenarioName(scenario)) return unknownScenario(scenario);
    const run = runOf(request);
    const call = (this.#calls.get(`${run}/${scenario}`) ?? 0) + 1;
    this.#calls.set(`${run}/${scenario}`, call);
    return SCENARIOS[scenario]({
      archive: await this.#read(),
      query: new URL(request.url).searchParams,
      call,
      clock: this.#clockOf(run),
      now: this.#now(),
      slowMs: this.#options.slowMs ?? 2000,
    });
  }

  /** Undefined lets the request through to the real file. */
  async manifest(folder: string): Promise<Response | undefined> {
    const replays = this.#options.replaysArchive === true && folder === ARCHIVE_ID;
    if (!replays && !folder.startsWith('mock-')) return undefined;
    const manifest = mockManifest((await this.#read()).situation, replays ? 'mock-replay' : folder);
    if (manifest === null) return unknownScenario(folder);
    return HttpResponse.json({ ...manifest, id: folder });
  }

  clock(run: string) {
    return statedClock(this.#clockOf(run), this.#now());
  }

  change(run: string, change: v.InferOutput<typeof clockChange>) {
    this.#clocks.set(run, changeClock(this.#clockOf(run), this.#now(), change));
    return this.clock(run);
  }

  reset(run: string): void {
    this.#clocks.delete(run);
    for (const key of this.#calls.keys()) if (key.startsWith(`${run}/`)) this.#calls.delete(key);
  }

  #clockOf(run: string): ReplayClock {
    const kept = this.#clocks.get(run);
    if (kept) return kept;
    const clock = (this.#options.firstClock ?? startReplay)(this.#now());
    this.#clocks.set(run, clock);
    return clock;
  }

  #now(): number {
    return this.#options.now?.() ?? Temporal.Now.instant().epochMilliseconds;
  }

  #read(): Promise<Archive> {
    this.#archive ??= readArchive(this.#options.read);
    return this.#archive;
  }
}

function runOf(request: Request): string {
  return new URL(request.url).searchParams.get('run') ?? '';
}

function unknownScenario(name: string): Response {
  const allowed = Object.keys(SCENARIOS).join(', ');
  return new HttpResponse(`No scenario ${name}. Allowed: ${allowed}.`, { status: 404 });
}
