import { delay, HttpResponse } from 'msw';
import type { Archive } from './archive.ts';
import { HOSTILE_CSV, MALFORMED_CSV } from './badRows.ts';
import { FAULT_ANSWERS } from './faultAnswers.ts';
import type { ReplayClock } from './replayClock.ts';
import { replayMoment, statedClock } from './replayClock.ts';

/** What a scenario answers from. */
export interface ScenarioContext {
  readonly archive: Archive;
  /** Query of the request: `ms`, `ok`, `fails`, `rows`, `now` change a scenario. */
  readonly query: URLSearchParams;
  /** 1 for the first request of this scenario and run. */
  readonly call: number;
  readonly clock: ReplayClock;
  /** Epoch ms by the machine's clock. */
  readonly now: number;
  /** How long "slow" is where the query does not say. */
  readonly slowMs: number;
}

export type Scenario = (context: ScenarioContext) => Response | Promise<Response>;

/** Every way a feed behaves; the same in development, Vitest and Playwright. Used as /mock/<name>/figures.csv. */
export const SCENARIOS = {
  normal: ({ archive }) => csv(archive.csv),
  json: ({ archive }) => HttpResponse.json(archive.rowsKnownAt(Infinity)),
  jsonAsText: ({ archive }) => text(JSON.stringify(archive.rowsKnownAt(Infinity)), 'text/plain'),
  replay,
  example: ({ archive }) =>
    HttpResponse.json({ marking: 'example', figures: archive.rowsKnownAt(Infinity) }),
  /** A live feed that stopped on 28 September 2023. */
  stale: ({ archive }) =>
    HttpResponse.json({ marking: 'live', figures: archive.rowsKnownAt(STOPPED) }),
  slow: async ({ archive, query, slowMs }) => {
    await delay(count(query, 'ms', slowMs));
    return csv(archive.csv);
  },
  /** Headers never come. */
  silent: async () => {
    await delay('infinite');
    return HttpResponse.error();
  },
  down: () => status(503),
  /** 500 for the first `fails` requests (2), then well. */
  failsThenRecovers: (context) =>
    context.call <= count(context.query, 'fails', 2) ? status(500) : csv(context.archive.csv),
  /** Well for the first `ok` requests (1), then 503 for `fails` (for ever), then well. */
  failsLater: ({ archive, query, call }) => {
    const fails = call - count(query, 'ok', 1);
    return fails > 0 && fails <= count(query, 'fails', Infinity) ? status(503) : csv(archive.csv);
  },
  asksToWait: ({ query }) => status(429, { 'Retry-After': String(count(query, 'seconds', 120)) }),
  notFound: () => status(404),
  forbidden: () => status(403),
  offline: () => HttpResponse.error(),
  loginPage: () => HttpResponse.html('<!doctype html><title>Sign in</title><form>Password</form>'),
  /** Valid JSON that calls itself a web page. */
  jsonAsPage: ({ archive }) => text(JSON.stringify(archive.rowsKnownAt(Infinity)), 'text/html'),
  wrongType: () => text('not a picture', 'image/png'),
  latin1: () => bytes([0x43, 0x61, 0x66, 0xe9]),
  emptyAnswer: () => csv(''),
  noContent: () => new HttpResponse(null, { status: 204 }),
  /** Well formed, and without a single row. */
  empty: ({ archive }) => csv(`${headersOf(archive.csv)}\n`),
  /** Ends in the middle of a row, with 200. */
  truncated: ({ archive }) => csv(archive.csv.slice(0, archive.csv.lastIndexOf(',exact,'))),
  truncatedJson: ({ archive }) =>
    text(JSON.stringify({ figures: archive.rowsKnownAt(Infinity) }).slice(0, 4000), JSON_TYPE),
  errorObject: () => HttpResponse.json({ error: 'quota exceeded' }),
  missingColumns: ({ archive }) => csv(archive.csv.replace('as_of', 'when')),
  duplicateColumns: ({ archive }) => csv(archive.csv.replace('value_low', 'value')),
  malformedRows: () => csv(MALFORMED_CSV),
  hostileStrings: () => csv(HOSTILE_CSV),
  /** All rows at first, a tenth of them from the second request on. */
  shrunken: ({ archive, call }) => {
    const lines = archive.csv.trimEnd().split('\n');
    const kept = call === 1 ? lines : lines.slice(0, Math.ceil(lines.length / 10));
    return csv(`${kept.join('\n')}\n`);
  },
  /** A stream past the page's limit of 25 MB. */
  tooLarge: () => new HttpResponse(endless(26), { headers: { 'Content-Type': CSV_TYPE } }),
  ...FAULT_ANSWERS,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}

const CSV_TYPE = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';
/** 28 September 2023, 20:00 in Yerevan. */
const STOPPED = 1_695_916_800_000;

/** What was known at the clock's moment, or at `now` where the query names one. */
function replay({ archive, query, clock, now }: ScenarioContext): Response {
  const asked = query.get('now');
  const moment =
    asked === null ? replayMoment(clock, now) : Temporal.Instant.from(asked).epochMilliseconds;
  const stated =
    asked === null ? statedClock(clock, now) : { now: asked, speed: clock.speed, paused: true };
  const figures = archive.rowsKnownAt(moment);
  return HttpResponse.json({ marking: 'replay', clock: stated, figures });
}

function csv(body: string): Response {
  return text(body, CSV_TYPE);
}

function text(body: string, type: string): Response {
  return new HttpResponse(body, { headers: { 'Content-Type': type } });
}

function bytes(values: readonly number[]): Response {
  return new HttpResponse(Uint8Array.from(values), { headers: { 'Content-Type': CSV_TYPE } });
}

function status(code: number, headers: Record<string, string> = {}): Response {
  return new HttpResponse('The mock feed answers so on purpose.', { status: code, headers });
}

function headersOf(table: string): string {
  return table.split('\n', 1)[0] ?? '';
}

function count(query: URLSearchParams, name: string, otherwise: number): number {
  const stated = query.get(name) ?? '';
  return /^\d{1,9}$/.test(stated) ? Number(stated) : otherwise;
}

function endless(megabytes: number): ReadableStream<Uint8Array> {
  const megabyte = new TextEncoder().encode('indicator,place\n'.repeat(65_536));
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      sent += 1;
      if (sent > megabytes) controller.close();
      else controller.enqueue(megabyte);
    },
  });
}
