import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, directionRuns } from './directionRuns.ts';

const marked = (text: string, base: 'ltr' | 'rtl') =>
  directionRuns(text, base)
    .map((run) => (run.direction === base ? run.text : `[${run.text}]`))
    .join('');

describe('directionRuns', () => {
  it.each([
    [
      'Source: وزارة الصحة 2023 العامة (4 Oct 2023); UN',
      'ltr',
      'Source: [وزارة الصحة 2023 العامة] (4 Oct 2023); UN',
    ],
    ['המקור: IDMC (4 Oct 2023), 377 איש', 'rtl', 'המקור: [IDMC (4 Oct 2023), 377] איש'],
    ['24 Sept 2023, 18:00', 'rtl', '[24 Sept 2023, 18:00]'],
    ['100,632', 'rtl', '100,632'],
    ['Ստեփանակերտ', 'ltr', 'Ստեփանակերտ'],
    ['', 'ltr', ''],
  ] as const)('parts %j in a document that runs %s', (text, base, expected) => {
    expect(marked(text, base)).toBe(expected);
  });

  it('loses no letter, whatever the text', () => {
    const letter = fc.constantFrom('a', 'ע', 'ع', ' ', '1', '(', ')', '\u0301', '\n', '%');
    fc.assert(
      fc.property(fc.string({ unit: letter }), fc.constantFrom('ltr', 'rtl'), (text, base) => {
        expect(
          directionRuns(text, base)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('directionOf', () => {
  it.each([
    ['100 ملاحظة note', 'ltr', 'rtl'],
    ['100 note ملاحظة', 'rtl', 'ltr'],
    ['100', 'rtl', 'rtl'],
  ] as const)('of %j is, in a document that runs %s, %s', (text, fallback, expected) => {
    expect(directionOf(text, fallback)).toBe(expected);
  });
});
