import { describe, expect, it } from 'vitest';
import {
  fittedFrame,
  frameByScript,
  type FramedChart,
  frameForEditors,
  frameOfFile,
  pictureWithLink,
  plainFrame,
} from './frameMarkup.ts';

const chart: FramedChart = {
  title: 'Arrivals in Armenia',
  sentence: 'As of 4 October 2023, 100,632 people had crossed.',
  sourceLine: 'Source: UNHCR.',
  address: 'https://example.org/embed.html?situation=a&chart=b',
  pageAddress: 'https://example.org/?chart=b',
  height: 480,
};
const picture = { address: 'c.png', alt: 'Arrivals rise.', width: 800, height: 600 };
const script = 'https://example.org/embed.js';

const SNIPPETS = {
  plain: plainFrame,
  fitted: (one: FramedChart) => fittedFrame(one, script),
  'by script': (one: FramedChart) => frameByScript(one, script),
  'for editors': frameForEditors,
  'of a file': frameOfFile,
  'a picture': (one: FramedChart) => pictureWithLink(one, { ...picture, alt: one.title }),
};

describe('the code for another page', () => {
  it('is one frame with a title, a sandbox, no referrer and a text for places that strip frames', () => {
    expect(plainFrame(chart)).toBe(
      '<iframe title="Arrivals in Armenia" src="https://example.org/embed.html?situation=a&amp;chart=b" ' +
        'loading="lazy" referrerpolicy="no-referrer" ' +
        'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox" ' +
        'allow="clipboard-write" style="width:100%;border:0" height="480">' +
        '<a href="https://example.org/?chart=b">Arrivals in Armenia</a> Source: UNHCR.</iframe>',
    );
  });

  it('fits the height by a script beside the frame', () => {
    const code = fittedFrame(chart, script);
    expect(code).toMatch(/^<iframe title="Arrivals in Armenia".* data-corridor>/);
    expect(code).toMatch(
      /<\/iframe>\n<script src="https:\/\/example.org\/embed.js" defer><\/script>$/,
    );
  });

  it('is an element and a script, which says the same without scripts', () => {
    expect(frameByScript(chart, script)).toBe(
      '<div data-corridor-embed="https://example.org/embed.html?situation=a&amp;chart=b" ' +
        'data-title="Arrivals in Armenia" data-height="480">' +
        '<a href="https://example.org/?chart=b">Arrivals in Armenia</a> Source: UNHCR.</div>\n' +
        '<script src="https://example.org/embed.js" defer></script>',
    );
  });

  it('has neither script nor style for editors, and a paragraph that stays when they take the frame away', () => {
    expect(frameForEditors(chart)).toBe(
      '<iframe title="Arrivals in Armenia" src="https://example.org/embed.html?situation=a&amp;chart=b" ' +
        'width="100%" height="480"></iframe>\n' +
        '<p><a href="https://example.org/?chart=b">Arrivals in Armenia</a>. ' +
        'As of 4 October 2023, 100,632 people had crossed. Source: UNHCR.</p>',
    );
  });

  it('lets no script run in a downloaded file', () => {
    const code = frameOfFile({ ...chart, address: 'corridor_a.html', pageAddress: null });
    expect(code).toContain('sandbox="allow-downloads allow-popups allow-popups-to-escape-sandbox"');
    expect(code).toContain('>Arrivals in Armenia Source: UNHCR.</iframe>');
    expect(code).not.toMatch(/allow-scripts|clipboard|<a /);
  });

  it('is a picture with its words, its source and a link', () => {
    expect(pictureWithLink(chart, picture)).toBe(
      '<a href="https://example.org/?chart=b"><img src="c.png" alt="Arrivals rise." width="800" height="600"></a>\n' +
        '<p>Source: UNHCR.</p>',
    );
  });

  const hostile = [
    '"><script>alert(1)</script>',
    '" onload="alert(1)',
    '</iframe></div><img src=x onerror=y>',
    '&quot;',
    'two\nlines\u0000',
  ];
  describe.each(Object.entries(SNIPPETS))('%s', (_name, snippet) => {
    it.each(hostile)('keeps %j a text', (text) => {
      const tags = (code: string) => code.match(/<[a-z/]+|"/g);
      const code = snippet({ ...chart, title: text, sentence: text, sourceLine: text });
      expect(tags(code)).toEqual(tags(snippet(chart)));
      expect(code).not.toContain('\u0000');
    });
  });
});
