import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from './safeText.ts';

describe('safeText', () => {
  it.each([
    ['right\u202eleft', 'rightU+202Eleft'],
    ['a\u0000b\u001bc\u007f', 'aU+0000bU+001BcU+007F'],
    ['half \ud83d letter', 'half U+D83D letter'],
    ['\ufeffa\u200bb\ufffe', 'U+FEFFaU+200BbU+FFFE'],
    ['isolate\u2067d', 'isolateU+2067d'],
    ['tag\u{E0041}', 'tagU+E0041'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['tab\tstays', 'tab\tstays'],
    ['می‌روم', 'می‌روم'],
    ['👩‍👧', '👩‍👧'],
    ['Ստեփանակերտ / Xankəndi', 'Ստեփանակերտ / Xankəndi'],
  ])('writes %j as %j', (text, expected) => {
    expect(safeText(text)).toBe(expected);
  });

  it('keeps six marks on a letter and drops hundreds', () => {
    expect(safeText('e\u0301\u0323')).toBe('e\u0301\u0323');
    expect([...safeText(`e${'\u0301'.repeat(500)}f`)]).toHaveLength(8);
  });

  it('leaves nothing that XML forbids, whatever the text, and nothing to do a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect(safe).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });
});
