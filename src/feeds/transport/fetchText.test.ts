import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedFault } from '#domain/feedFault.ts';
import { isFeedError } from './feedError.ts';
import type { FetchTextOptions } from './fetchText.ts';
import { fetchText } from './fetchText.ts';

let server: Server;
let site: string;
let answer: RequestListener;

beforeEach(async () => {
  server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  site = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('an answer that is read', () => {
  it('comes with its type, without its byte order mark', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { 'Content-Type': 'Text/CSV; charset=utf-8' })
        .end('\uFEFFa,b\n1,2\n');
    expect(await fetchText('x.csv', { base: site })).toMatchObject({
      text: 'a,b\n1,2\n',
      contentType: 'text/csv',
      redirected: false,
    });
  });

  it.each(['application/json', 'application/vnd.x+json', 'text/plain', 'application/octet-stream'])(
    'may call itself %s',
    async (type) => {
      answer = (_, response) => response.writeHead(200, { 'Content-Type': type }).end('[]');
      expect((await fetchText('x', { base: site })).text).toBe('[]');
    },
  );

  it('is asked for without cookies and without saying where we are', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('a'));
    await fetchText('x.csv', { base: site });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('may have come by a redirect on the same host', async () => {
    answer = (request, response) =>
      request.url === '/old'
        ? response.writeHead(302, { Location: '/new' }).end()
        : response.writeHead(200, { 'Content-Type': 'text/csv' }).end('a');
    expect((await fetchText('old', { base: site })).redirected).toBe(true);
  });
});

describe('an answer that is refused', () => {
  it.each([
    ['a status', 404, 'text/csv', 'a', 'status'],
    ['nothing', 204, 'text/csv', '', 'empty'],
    ['white space', 200, 'text/csv', ' \n', 'empty'],
    ['a web page', 200, 'text/html', '<!doctype html>', 'web_page'],
    ['a web page that is valid JSON', 200, 'text/html', '[]', 'web_page'],
    ['a web page under another name', 200, 'text/plain', '\n<!DOCTYPE html><p>', 'web_page'],
    ['a picture', 200, 'image/png', 'a', 'wrong_type'],
    ['more than the limit', 200, 'text/csv', 'a'.repeat(65), 'too_large'],
    ['Latin-1', 200, 'text/csv; charset=iso-8859-1', Buffer.from([0x43, 0xe9]), 'not_utf8'],
    ['UTF-16 with its mark', 200, 'text/csv', Buffer.from('\uFEFFab', 'utf16le'), 'not_utf8'],
    ['UTF-16 without its mark', 200, 'text/csv', Buffer.from('ab', 'utf16le'), 'not_utf8'],
  ])('%s', async (_, status, type, body, reason) => {
    answer = (__, response) => {
      response.writeHead(status, { 'Content-Type': type });
      response.end(status === 204 ? undefined : body);
    };
    expect((await faultOf('x.csv?token=secret', { maxBytes: 64 })).reason).toBe(reason);
  });

  it('counts bytes also where no length is stated', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' });
      for (let part = 0; part < 10; part += 1) response.write('a'.repeat(10));
      response.end();
    };
    expect((await faultOf('x.csv', { maxBytes: 64 })).reason).toBe('too_large');
  });

  it('is cut off where fewer bytes come than were promised', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': 100 });
      response.write('a,b\n', () => response.destroy());
    };
    expect((await faultOf('x.csv')).reason).toBe('cut_off');
  });

  it.each([
    ['headers', () => undefined],
    [
      'a body',
      ((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/csv' });
        response.write('a');
      }) satisfies RequestListener,
    ],
  ])('waits for %s no longer than the time-out', async (_, listener: RequestListener) => {
    answer = listener;
    expect((await faultOf('x.csv', { timeoutMs: 30 })).reason).toBe('timeout');
  });

  it('names both causes of a request that got no answer at all', async () => {
    answer = (_, response) => response.destroy();
    expect((await faultOf('x.csv')).reason).toBe('network_or_not_allowed');
  });

  it('is offline where the browser says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    answer = (_, response) => response.destroy();
    expect((await faultOf('x.csv')).reason).toBe('offline');
    vi.unstubAllGlobals();
  });

  it('keeps the wait that the feed asked for', async () => {
    answer = (_, response) => response.writeHead(503, { 'Retry-After': '120' }).end();
    expect(await faultOf('x.csv')).toMatchObject({ status: 503, retryAfterMs: 120_000 });
  });

  it('does not follow to another host', async () => {
    const response = new Response('a', { headers: { 'Content-Type': 'text/csv' } });
    Object.defineProperty(response, 'url', { value: 'https://other.example/x.csv' });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
    expect(await faultOf('x.csv')).toMatchObject({
      reason: 'refused_address',
      seen: 'other.example',
    });
  });

  it('never repeats the query of its address', async () => {
    answer = (_, response) => response.writeHead(403).end();
    expect(JSON.stringify(await faultOf('x.csv?token=secret'))).not.toContain('secret');
  });
});

it('gives the caller its own reason when the caller has gone', async () => {
  const gone = new AbortController();
  answer = () => {
    gone.abort(new Error('another feed was chosen'));
  };
  await expect(fetchText('x.csv', { base: site, signal: gone.signal })).rejects.toThrow(
    'another feed was chosen',
  );
});

async function faultOf(
  address: string,
  options: Partial<FetchTextOptions> = {},
): Promise<FeedFault> {
  const error: unknown = await fetchText(address, { base: site, ...options }).catch(
    (problem: unknown) => problem,
  );
  if (isFeedError(error)) return error.fault;
  throw new Error(`no FeedError but ${String(error)}`);
}
