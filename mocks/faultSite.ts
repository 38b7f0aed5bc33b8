import { http, HttpResponse } from 'msw';
import type { Situation } from '#domain/situation.ts';
import { serveFolder } from '../hosting/serve.mjs';
import { readArchive } from './archive.ts';
import type { FeedFaultCase } from './faultCase.ts';
import { FAULTS } from './faults.ts';
import { createHandlers } from './handlers.ts';
import { inFront } from './inFront.ts';
import { readShippedFile } from './node.ts';
import { startRawServer } from './rawServer.ts';

/**
 * The built page with a situation for each fault (`?situation=mock-fault-<index in FAULTS>`), and beside it, on another
 * origin that its policy lists, the server of sockets.
 */
export async function serveFaults(folder: string) {
  const raw = await startRawServer();
  const { situation } = await readArchive(readShippedFile);
  const manifest = http.get('*/situations/:folder/manifest.json', ({ params }) => {
    if (params.folder === 'mock-fault-partial') return partial(situation);
    const index = /^mock-fault-(\d+)$/.exec(String(params.folder))?.[1];
    const fault = index === undefined ? undefined : FAULTS[Number(index)];
    if (fault === undefined) return undefined;
    const feed = { kind: 'figures', address: addressOf(fault, raw.origin), marking: 'live' };
    return HttpResponse.json({
      ...situation,
      id: params.folder,
      title: `${fault.id}: ${fault.does}`.slice(0, 100),
      feeds: [feed],
      events: null,
    });
  });
  const handlers = [manifest, ...createHandlers({ read: readShippedFile })];
  const served = await serveFolder({
    folder,
    port: 0,
    feedOrigins: [raw.origin],
    extra: inFront(handlers, () => served.address),
  });
  return {
    address: served.address,
    rawOrigin: raw.origin,
    close: async () => {
      await served.close();
      await raw.close();
    },
  };
}

/** Two feeds, of which one is gone. */
function partial(situation: Situation): Response {
  const feeds = ['withMark', 'notFound'].map((name) => ({
    kind: 'figures',
    address: `../../mock/${name}/figures.csv`,
    marking: 'live',
  }));
  return HttpResponse.json({ ...situation, id: 'mock-fault-partial', feeds, events: null });
}

function addressOf(fault: FeedFaultCase, rawOrigin: string): string {
  if ('raw' in fault) return `${rawOrigin}/${fault.raw}`;
  if ('address' in fault) return fault.address;
  return `../../mock/${fault.mock}/figures.csv?${fault.query ?? ''}`;
}
