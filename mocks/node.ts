import { readFile } from 'node:fs/promises';
import { setupServer } from 'msw/node';
import type { SetupServer } from 'msw/node';
import type { MockFeedOptions } from './handlers.ts';
import { createHandlers } from './handlers.ts';

/** In the address itself, Vite would take the folder for assets of a page when a test has a document. */
const thisFile = import.meta.url;

/**
 * The mock feed for Vitest: `const feed = mockFeed(); beforeAll(() => feed.listen({ onUnhandledRequest: 'error' }))`.
 * Any host will do, for example https://site.example/mock/normal/figures.csv.
 */
export function mockFeed(options: Partial<MockFeedOptions> = {}): SetupServer {
  return setupServer(...createHandlers({ read: readShippedFile, slowMs: 5, ...options }));
}

export function readShippedFile(path: string): Promise<string> {
  return readFile(new URL(`../public/situations/${path}`, thisFile), 'utf8');
}
