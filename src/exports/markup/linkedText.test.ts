import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedText } from './linkedText.ts';

const links = (text: string) =>
  linkedText(text).flatMap(({ address }) => (address === null ? [] : [address]));

describe('linkedText', () => {
  it.each([
    ['See https://a.example/b.', ['https://a.example/b']],
    [
      '(https://a.example/b), https://c.example/?x=1..2&y=~a',
      ['https://a.example/b', 'https://c.example/?x=1..2&y=~a'],
    ],
    ['https://a.example/Term_(word)', ['https://a.example/Term_(word)']],
    ['no link: javascript:alert(1), data:text/html,x, ftp://a.example, mailto:a@b.example', []],
    ['no host: https:// and https://:80', []],
    ['quoted "https://a.example/"><b>', ['https://a.example/']],
  ])('finds in %j the addresses %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('loses no letter, whatever the text', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('https://a.example/', ' ', ').', 'http://'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(
          linkedText(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
