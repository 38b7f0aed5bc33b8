import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedHostsOf } from './feedHosts.mjs';
import { forwardTo } from './forward.mjs';
import { serveFolder } from './serve.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-hosts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const portal = { kind: 'odp_timeseries', address: 'https://data.example.org/get?x=1' };
const archive = { kind: 'figures', address: 'figures.csv', marking: 'archive' };
const files = {
  ...portal,
  address: 'https://api.example.org/a.csv',
  redirectsTo: ['files.example.org'],
};
const closed = { ...portal, address: 'https://closed.example.org/x', via: '/via/closed' };

describe('the hosts of a configuration', () => {
  it('are those of every feed, of manifests and of the list itself, and where they may redirect', async () => {
    await writeManifest('one', [archive, files]);
    const config = await writeList([
      { id: 'one', title: 'One', manifest: 'one/manifest.json' },
      { id: 'two', title: 'Two', feeds: [portal, archive] },
    ]);
    expect(feedHostsOf(config)).toEqual({
      feedOrigins: [
        'https://api.example.org',
        'https://data.example.org',
        'https://files.example.org',
      ],
      forwards: [],
    });
  });

  it('leave out a host that the site forwards to, in a folder named from the root or beside the manifest', async () => {
    await writeManifest('one', [{ ...closed, via: '../../via/other' }]);
    const config = await writeList([
      { id: 'one', title: 'One', manifest: 'one/manifest.json' },
      { id: 'two', title: 'Two', feeds: [closed] },
    ]);
    expect(feedHostsOf(config)).toEqual({
      feedOrigins: [],
      forwards: [
        { path: '/via/closed/', origin: 'https://closed.example.org' },
        { path: '/via/other/', origin: 'https://closed.example.org' },
      ],
    });
  });

  it.each([
    [{ ...portal, address: 'ftp://x' }, 'situations.0.feeds.0.address is “ftp://x”'],
    [{ kind: 'figures' }, 'situations.0.feeds.0.address is missing'],
    [{ ...closed, via: 'https://elsewhere.example/' }, 'Allowed: a folder of this site'],
    [{ ...closed, via: '/a b; }/' }, 'Allowed: a folder of this site'],
    [{ ...portal, redirectsTo: ['*.example.org/x'] }, 'Allowed: a host'],
    [{ ...portal, address: 5 }, 'Allowed: a text'],
  ])('are refused with the path, what was seen and what is allowed: %j', async (feed, sentence) => {
    const config = await writeList([{ id: 'a', title: 'A', feeds: [feed] }]);
    expect(() => feedHostsOf(config)).toThrow(sentence);
  });

  it('are none of the samples that are shipped', () => {
    const shipped = fileURLToPath(new URL('../public/situations/situations.json', import.meta.url));
    expect(feedHostsOf(shipped)).toEqual({ feedOrigins: [], forwards: [] });
  });
});

it('npm run headers writes files that let the page read from exactly these hosts', async () => {
  const config = await writeList([{ id: 'a', title: 'A', feeds: [portal, closed] }]);
  const command = fileURLToPath(new URL('writeSamples.mjs', import.meta.url));
  const out = join(folder, 'out');
  const run = promisify(execFile);
  await run(process.execPath, [command, '--config', config, '--out', out]);
  for (const name of ['nginx.conf', 'Caddyfile', '_headers']) {
    const text = await readFile(join(out, name), 'utf8');
    expect(text).toContain("connect-src 'self' https://data.example.org;");
    expect(text).not.toContain('feeds.example.org');
  }
  const nginx = await readFile(join(out, 'nginx.conf'), 'utf8');
  expect(nginx).toContain(
    'location ^~ /via/closed/ {\n\t\tproxy_pass https://closed.example.org/;',
  );
  const redirects = await readFile(join(out, '_redirects'), 'utf8');
  expect(redirects).toContain('/via/closed/* https://closed.example.org/:splat 200');
});

it('the local server forwards what the configuration says, without cookies and as mere data', async () => {
  const seen: unknown[] = [];
  const feed = createServer((request, response) => {
    seen.push([request.url, request.headers.cookie]);
    response.setHeader('Set-Cookie', 'a=b');
    response.setHeader('Content-Type', 'text/csv');
    response.end('a,b');
  });
  await new Promise<void>((done) => feed.listen(0, '127.0.0.1', done));
  const bound = feed.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const extra = forwardTo([{ path: '/via/x/', origin: `http://127.0.0.1:${port}` }]);
  const served = await serveFolder({ folder, port: 0, extra });
  const answer = await fetch(new URL('via/x/get/y?z=1', served.address), {
    headers: { Cookie: 'c=d' },
  });
  expect(await answer.text()).toBe('a,b');
  expect(seen).toEqual([['/get/y?z=1', undefined]]);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect((await fetch(new URL('via/x//elsewhere.example/', served.address))).status).toBe(404);
  feed.close();
  feed.closeAllConnections();
  expect((await fetch(new URL('via/x/get', served.address))).status).toBe(502);
  await served.close();
});

async function writeManifest(id: string, feeds: readonly unknown[]): Promise<void> {
  await mkdir(join(folder, id));
  await writeFile(join(folder, id, 'manifest.json'), JSON.stringify({ id, feeds }));
}

async function writeList(situations: readonly unknown[]): Promise<string> {
  const config = join(folder, 'situations.json');
  await writeFile(config, JSON.stringify({ situations }));
  return config;
}
