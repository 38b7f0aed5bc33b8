import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellHeight } from './frameHeight.ts';

describe('an embed in a frame', () => {
  const around = { postMessage: vi.fn<(message: unknown, to: string) => void>() };
  let resized: () => void = () => undefined;
  let height = 400;
  const told = { id: 'a/b', measure: () => height, watched: [] };
  const said = () => around.postMessage.mock.calls.map(([message]) => message);

  beforeEach(() => {
    vi.useFakeTimers();
    around.postMessage.mockClear();
    height = 400;
    vi.stubGlobal('window', {
      parent: around,
      location: { href: 'https://example.org/embed.html' },
    });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(look: () => void) {
          resized = look;
        }
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells its height in the three forms that are listened for, and nothing else', () => {
    tellHeight(told)();
    expect(said()).toEqual([
      { type: 'corridor-embed-height', v: 1, id: 'a/b', height: 400 },
      { sentinel: 'amp', type: 'embed-size', height: 400 },
      '{"src":"https://example.org/embed.html","context":"iframe.resize","height":400}',
    ]);
  });

  it('tells each change, also a smaller one, once, and no height that it has not', () => {
    const end = tellHeight(told);
    for (const next of [400, 320.5, 320.5, 0]) {
      height = next;
      resized();
    }
    end();
    const heights = said().flatMap((message) =>
      typeof message === 'object' && message !== null && 'v' in message ? [message] : [],
    );
    expect(heights).toMatchObject([{ height: 400 }, { height: 321 }]);
  });

  it('tells it again for a script that comes later, a few times', () => {
    const end = tellHeight(told);
    vi.advanceTimersByTime(60_000);
    expect(said()).toHaveLength(3 * 5);
    end();
  });

  it('says nothing where there is no frame around it', () => {
    vi.stubGlobal('window', around);
    Object.assign(around, { parent: around });
    tellHeight(told)();
    expect(said()).toEqual([]);
  });
});
