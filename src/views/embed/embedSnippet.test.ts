import { describe, expect, it } from 'vitest';
import { embedSnippet } from './embedSnippet.ts';

const plain = {
  title: 'Arrivals in Armenia',
  address: 'https://example.org/embed.html?situation=a&chart=b',
  pageAddress: 'https://example.org/?chart=b',
  sourceLine: 'Source: UNHCR.',
  height: 480,
};

describe('the embed snippet', () => {
  it('is one frame with a title, a sandbox, no referrer and a text for places that strip frames', () => {
    expect(embedSnippet(plain)).toBe(
      '<iframe title="Arrivals in Armenia" src="https://example.org/embed.html?situation=a&amp;chart=b" ' +
        'loading="lazy" referrerpolicy="no-referrer" ' +
        'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox" ' +
        'allow="clipboard-write" style="width:100%;border:0" height="480">' +
        '<a href="https://example.org/?chart=b">Arrivals in Armenia</a> Source: UNHCR.</iframe>',
    );
  });

  it.each([
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</iframe><img src=x onerror=y>',
    '&quot;',
  ])('keeps %j inside its attribute', (title) => {
    const snippet = embedSnippet({ ...plain, title, sourceLine: title });
    expect(snippet.match(/<[a-z/]+/g)).toEqual(['<iframe', '<a', '</a', '</iframe']);
    expect(snippet.match(/"/g)).toHaveLength(18);
  });
});
