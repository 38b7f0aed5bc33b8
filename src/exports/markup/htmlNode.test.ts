import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlNode, writeHtml } from './htmlNode.ts';
import { inlineSvg } from './inlineSvg.ts';
import { styleHash } from './styleHash.ts';

describe('writeHtml', () => {
  it('escapes texts and values, and gives only void elements no end', () => {
    const node = htmlNode('p', { title: '"><script>', hidden: true, lang: null, dir: false }, [
      'a < b & c\u202e',
      htmlNode('br', {}),
      htmlNode('b', {}),
    ]);
    expect(writeHtml(node)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;" hidden>a &lt; b &amp; cU+202E<br><b></b></p>',
    );
  });

  it('writes no bare bracket or quote of a text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(writeHtml(htmlNode('i', {}, [text])).slice(3, -4)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('refuses a script, and a style sheet that would end its element', () => {
    expect(() => writeHtml(htmlNode('script', {}, ['alert(1)']))).toThrow(RangeError);
    expect(() => writeHtml(htmlNode('style', {}, ['p{}</style><b>']))).toThrow(RangeError);
  });
});

describe('inlineSvg', () => {
  const file = (inside: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg aria-labelledby="a b">${inside}</svg>\n`;

  it('takes off the head and makes ids its own', () => {
    expect(inlineSvg(file('<title id="a">x id= y</title><desc id="b"/>'), 'p1').svg).toBe(
      '<svg aria-labelledby="p1-a p1-b"><title id="p1-a">x id= y</title><desc id="p1-b"/></svg>',
    );
  });

  it.each([
    '<script>1</script>',
    '<rect onclick="x"/>',
    '<foreignObject/>',
    '<image href="https://a.example/"/>',
    '<a xlink:href="https://a.example/"/>',
    '<rect fill="url(https://a.example/#x)"/>',
    '<style>p{}</style>',
  ])('refuses a picture with %s', (inside) => {
    expect(() => inlineSvg(file(inside), 'p')).toThrow(RangeError);
  });

  it('takes such signs as words', () => {
    const words = '<title>url( onclick= &lt;script&gt; style=</title>';
    expect(inlineSvg(file(words), 'p').svg).toContain(words);
    expect(() => inlineSvg('<b></b>', 'p')).toThrow(RangeError);
  });
});

describe('styleHash', () => {
  it('is the hash that a browser computes', () => {
    expect(styleHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});
