import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request of node:http as the handlers want it. */
export async function toRequest(request: IncomingMessage, site: string): Promise<Request> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', site);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method });
  const parts: Uint8Array[] = [];
  for await (const part of request) if (part instanceof Uint8Array) parts.push(part);
  return new Request(url, { method, body: Buffer.concat(parts) });
}

/** Sends a handler's answer; a network error becomes a broken connection. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  if (answer.type === 'error') {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) {
    for await (const part of answer.body) {
      if (response.destroyed) return;
      response.write(part);
    }
  }
  response.end();
}
