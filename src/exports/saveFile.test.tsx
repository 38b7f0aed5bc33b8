import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from './saveFile.ts';

const file = new Blob(['figure_id\r\n']);

describe('saving a file', () => {
  const clicked: string[] = [];
  const revoked: string[] = [];

  beforeEach(() => {
    clicked.length = 0;
    revoked.length = 0;
    vi.useFakeTimers();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: () => 'blob:test',
        revokeObjectURL: (address: string) => revoked.push(address),
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('hands it to the browser under its name and gives the memory back', () => {
    expect(saveFile(file, 'corridor_x.csv')).toEqual({ saved: true, certain: true });
    expect(clicked).toEqual(['corridor_x.csv blob:test']);
    vi.runAllTimers();
    expect(revoked).toEqual(['blob:test']);
  });

  it('is refused for nothing', () => {
    expect(saveFile(new Blob([]), 'x.csv')).toEqual({ saved: false, reason: 'nothing' });
    expect(clicked).toEqual([]);
  });

  it('is refused in a frame that allows no downloads', () => {
    framedBy({ sandbox: 'allow-scripts allow-same-origin' });
    expect(saveFile(file, 'x.csv')).toEqual({ saved: false, reason: 'frame' });
    expect(clicked).toEqual([]);
  });

  it('goes on in a frame that allows it, and in one without a sandbox', () => {
    framedBy({ sandbox: 'allow-scripts allow-downloads' });
    expect(saveFile(file, 'x.csv')).toEqual({ saved: true, certain: true });
    framedBy({});
    expect(saveFile(file, 'x.csv')).toEqual({ saved: true, certain: true });
  });

  it('is not certain where the frame is of another site', () => {
    framedBy(null);
    expect(saveFile(file, 'x.csv')).toEqual({ saved: true, certain: false });
  });

  it('says so when the browser throws', () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
      throw new Error('blocked');
    });
    expect(saveFile(file, 'x.csv')).toEqual({ saved: false, reason: 'failed' });
  });
});

/** Puts the page into a frame with these attributes; null = a frame that another site hides. */
function framedBy(attributes: Readonly<Record<string, string>> | null): void {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes ?? {})) frame.setAttribute(name, value);
  // Adding words to a sandbox by its property is not known to every DOM; the attribute is.
  const sandbox = {
    contains: (word: string) => (attributes?.sandbox ?? '').split(' ').includes(word),
  };
  Object.defineProperty(frame, 'sandbox', { value: sandbox });
  vi.stubGlobal('window', { self: {}, top: {}, frameElement: attributes === null ? null : frame });
}
