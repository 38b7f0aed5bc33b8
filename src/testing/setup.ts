import { afterEach, beforeEach, expect, vi } from 'vitest';
import { loadLaterWords } from '../wording/laterWords.ts';

// Node 20 has no Temporal; a Node that has one is tested with its own.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

// Tests of a part do not wait for what the page loads with it.
await loadLaterWords();

const noise: string[] = [];

beforeEach(() => {
  noise.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${level}: ${parts.map(String).join(' ')}`);
    });
  }
});

/** A test that expects console noise spies on the console itself; whatever reaches this spy was not expected. */
afterEach(() => {
  vi.restoreAllMocks();
  expect(noise, 'unexpected console output').toEqual([]);
});

if (typeof document !== 'undefined') {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out, so there is nowhere to scroll to.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup); // runs before the check above, since hooks run last in, first out
}
