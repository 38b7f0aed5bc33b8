import { createServer } from 'node:http';

export interface GuestSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Somebody else's web site: one page that holds the given markup, on an origin of its own. */
export async function openGuestSite(markup: string): Promise<GuestSite> {
  const server = createServer((request, response) => {
    const known = request.url === '/';
    response.writeHead(known ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      known
        ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title><body style="margin:0">${markup}</body></html>`
        : undefined,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
