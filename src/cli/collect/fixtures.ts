import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SituationData } from '#domain/situation.ts';
import { figuresAdapter } from '#feeds/figures/adapter.ts';
import { readFeed } from '#feeds/readFeed.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';
import { runCollect } from './runCollect.ts';

export type Day = readonly [day: string, count: number | string];

/** A feed on this machine that answers as it is told, and a folder that it is collected into. */
export interface CollectRoom {
  readonly origin: string;
  readonly out: string;
  readonly config: string;
  readonly said: string[];
  /** Path and query of every request. */
  readonly asked: string[];
  readonly serve: (path: string, type: string, body: string) => void;
  readonly configure: (situations: readonly unknown[]) => Promise<void>;
  readonly collect: (
    now?: string,
    flags?: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openCollectRoom(): Promise<CollectRoom> {
  const answers = new Map<string, { readonly type: string; readonly body: string }>();
  const asked: string[] = [];
  const said: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers.get((request.url ?? '').split('?', 1)[0] ?? '');
    response.writeHead(answer === undefined ? 404 : 200, {
      'Content-Type': answer?.type ?? 'text/plain',
    });
    response.end(answer?.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const out = await mkdtemp(join(tmpdir(), 'collect-'));
  const config = join(out, 'configured.json');
  return {
    origin: `http://localhost:${port}`,
    out,
    config,
    said,
    asked,
    serve: (path, type, body) => answers.set(path, { type, body }),
    configure: (situations) => writeFile(config, JSON.stringify({ situations })),
    collect: (now, flags = [], env = {}) => {
      const args = ['--config', config, '--out', out, ...(now === undefined ? [] : ['--now', now])];
      return runCollect([...args, ...flags], { env, say: (line) => said.push(line) });
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(out, { recursive: true, force: true });
    },
  };
}

/** A situation whose feed has the shape of UNHCR's portal. */
export function portalSituation({ origin }: CollectRoom) {
  return {
    id: 'sudan',
    title: 'Sudan',
    zone: 'Africa/Khartoum',
    feeds: [
      {
        kind: 'odp_timeseries',
        address: `${origin}/population/get/timeseries?sv_id=63&population_group=5550&frequency=day`,
        series: [{ key: '5550', indicator: 'refugees', measure: 'stock', place: 'Chad' }],
        cadenceHours: 24,
        licence: { name: 'CC BY 4.0', url: '', credit: 'UNHCR Operational Data Portal' },
      },
    ],
  };
}

/** Lets the portal answer with these days. */
export function servePortal(room: CollectRoom, days: readonly Day[]): void {
  const timeseries = days.map(([day, individuals]) => ({
    data_date: day,
    unix_timestamp: Temporal.Instant.from(`${day}T00:00:00Z`).epochMilliseconds / 1000,
    individuals,
  }));
  const answer = { situation_view_id: '63', data: { timeseries, source: 'UNHCR' } };
  room.serve('/population/get/timeseries', 'application/json', JSON.stringify(answer));
}

/** What a page reads from a collected folder, by the page's own reader. */
export async function readCollected({ out }: CollectRoom, id: string): Promise<SituationData> {
  const address = `https://site.example/situations/${id}/manifest.json`;
  const situation = readManifest(await readFile(join(out, id, 'manifest.json'), 'utf8'), address);
  const feeds = await Promise.all(
    situation.feeds.map(async (feed) => {
      const text = await readFile(join(out, id, feed.address), 'utf8');
      const answer = { text, contentType: 'text/csv', fetchedAt: 1_795_392_000_000 };
      return readFeed([{ ...answer, address }], figuresAdapter, { feed, situation });
    }),
  );
  return situationDataOf({ situation, feeds, events: null });
}

const reportGuard = v.object({
  exitCode: v.number(),
  feeds: v.array(v.looseObject({ state: v.string(), sayings: v.array(v.string()) })),
});

export async function readReport({ out }: CollectRoom) {
  return v.parse(reportGuard, JSON.parse(await readFile(join(out, 'report.json'), 'utf8')));
}

/** Every text that a run has written, as one. */
export async function everythingIn({ out }: CollectRoom): Promise<string> {
  const names = await readdir(out, { recursive: true });
  const texts = names
    .filter((name) => /\.(csv|json|md)$/.test(name))
    .map((name) => readFile(join(out, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
