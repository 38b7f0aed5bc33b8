import { describe, expect, it } from 'vitest';
import { pasted } from './pasted.ts';

const link = { address: 'https://example.org/?a=1&b=2', words: 'Corridor: Test' };

describe('a text to paste', () => {
  it('ends with its address, which is a real link where the program can have one', () => {
    expect(pasted(['As of today, 5 people had crossed.'], link)).toEqual({
      text: 'As of today, 5 people had crossed. https://example.org/?a=1&b=2',
      html: '<p>As of today, 5 people had crossed. <a href="https://example.org/?a=1&amp;b=2">Corridor: Test</a></p>',
    });
  });

  it('keeps paragraphs apart', () => {
    expect(pasted(['One.', 'Two.'], { ...link, address: '' })).toEqual({
      text: 'One.\n\nTwo.',
      html: '<p>One.</p>\n<p>Two.</p>',
    });
  });

  it('makes no markup of what a feed wrote', () => {
    const { html, text } = pasted(['5 (<img src=x onerror="x">).'], { address: '', words: '' });
    expect(html).toBe('<p>5 (&lt;img src=x onerror=&quot;x&quot;&gt;).</p>');
    expect(text).toContain('<img');
  });
});
