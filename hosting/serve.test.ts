import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve.mjs';

describe('the server', () => {
  let parent = '';
  let served: Awaited<ReturnType<typeof serveFolder>>;
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, served.address), init);

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'corridor-serve-'));
    const folder = join(parent, 'dist');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await mkdir(join(folder, 'situations'));
    await writeFile(join(parent, 'secret.txt'), 'not to be served');
    await writeFile(join(folder, 'index.html'), '<p>page</p>'.repeat(100));
    await writeFile(join(folder, 'assets/main-1.js'), 'export {};');
    await writeFile(join(folder, 'situations/figures.csv'), 'día,value\n');
    served = await serveFolder({
      folder,
      port: 0,
      extra: (request, response) => {
        if (request.url !== '/feed') return false;
        response.end('from the feed');
        return true;
      },
    });
  });
  afterAll(async () => {
    await served.close();
    await rm(parent, { recursive: true, force: true });
  });

  it('answers / with the page and its policy', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(await answer.text()).toContain('<p>page</p>');
  });

  it.each(['br', 'gzip'])('packs a page with %s for a browser that takes it', async (encoding) => {
    const answer = await get('/index.html', { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(200);
    expect(await answer.text()).toBe('<p>page</p>'.repeat(100));
  });

  it('says 304 to a browser that has the file already', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    const again = await get('/', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('lets assets be kept for ever, and data be read by any page', async () => {
    const asset = await get('/assets/main-1.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    const data = await get('/situations/figures.csv');
    expect(data.headers.get('cache-control')).toBe('no-cache');
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
    expect(data.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/missing.js',
    '/assets/',
    '/assets',
    '/%zz',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
  ])('says 404 to %s', async (path) => {
    expect(await statusOfRawPath(served.port, path)).toBe(404);
  });

  it('does not let a missing asset be kept', async () => {
    expect((await get('/assets/gone-1.js')).headers.get('cache-control')).toBe('no-cache');
  });

  it('asks the handler in front of it first', async () => {
    expect(await (await get('/feed')).text()).toBe('from the feed');
  });
});

/** fetch would tidy the path before it is sent. */
function statusOfRawPath(port: number, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    httpRequest({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on('error', fail)
      .end();
  });
}
