import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgNode, writeSvg } from './svgNode.ts';

const written = (text: string) => writeSvg(svgNode('text', {}, [text])).slice(6, -7);

describe('writeSvg', () => {
  it.each([
    ['</text><script>alert(1)</script>', '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a & b', 'a &amp; b'],
    ['a\u0000b\u0008c\u001bd', 'abcd'],
    ['a\ud800b\uffffc\ufffe', 'abc'],
    ['right\u202eleft', 'rightleft'],
    ['tab\tline\n', 'tab\tline\n'],
    ['Ստեփանակերտ / Xankəndi', 'Ստեփանակերտ / Xankəndi'],
    ['👩‍👧', '👩‍👧'],
  ])('writes %j as %j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('escapes attributes, so that none can be closed from inside', () => {
    expect(writeSvg(svgNode('path', { d: '"><script x="' }))).toBe(
      '<path d="&quot;&gt;&lt;script x=&quot;"/>',
    );
  });

  it('keeps six marks on a letter and drops hundreds', () => {
    expect(written('e\u0301\u0323')).toBe('e\u0301\u0323');
    expect([...written(`e${'\u0301'.repeat(500)}f`)]).toHaveLength(8);
  });

  it('never writes a bare angle bracket or quote, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(written(text)).not.toMatch(/[<>"']/);
        expect(written(text)).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
