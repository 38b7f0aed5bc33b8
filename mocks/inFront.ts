import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { headersOfKind } from '../hosting/policy.mjs';
import { sendResponse, toRequest } from './nodeHttp.ts';

/** Answers the requests of a node server that handlers know, with the headers of data; false for all others. */
export function inFront(
  handlers: readonly RequestHandler[],
  site: () => string,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async (request, response) => {
    const asked = await toRequest(request, site());
    if (!/^\/(mock\/|situations\/mock-)/.test(new URL(asked.url).pathname)) return false;
    const answer = await getResponse([...handlers], asked);
    if (!answer) return false;
    const headers = { ...headersOfKind('data'), 'Cache-Control': 'no-store' };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    await sendResponse(answer, response);
    return true;
  };
}
