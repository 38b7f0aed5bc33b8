import { describe, expect, it } from 'vitest';
import type { RowFixture } from '#domain/fixtures.ts';
import { aFigure, FIXTURE_ZONE } from '#domain/fixtures.ts';
import { spreadAround } from '#domain/spread.ts';
import { otherSourcesSentences, rangeWords } from './otherSourcesSentences.ts';
import { createWording } from './wording.ts';

const wording = createWording('en');
const own = aFigure({ asOf: '2023-09-30', value: 100_417 });

const of = (source: string, given: RowFixture) => aFigure({ asOf: '2023-09-30', source, ...given });

function said(...others: readonly ReturnType<typeof of>[]): string[] {
  return otherSourcesSentences(spreadAround([own, ...others], own), FIXTURE_ZONE, wording);
}

describe('what other sources state', () => {
  it('is nothing where no other source speaks', () => {
    expect(said()).toEqual([]);
  });

  it('is said with its own date where that is another', () => {
    const un = { value: 93_000, qualifier: 'about' } as const;
    expect(said(of('UNHCR', un))).toEqual(['Another source states about 93,000 (UNHCR).']);
    expect(said(of('UNHCR', { ...un, asOf: '2023-09-29' }))).toEqual([
      'Another source states about 93,000 (UNHCR, as of 29 Sept 2023).',
    ]);
    expect(said(of('UNHCR', un), of('WFP', { value: 90_000, asOf: '2023-09-29' }))).toEqual([
      'Other sources: from 90,000 to about 93,000 (UNHCR: about 93,000; WFP: 90,000 as of 29 Sept 2023).',
    ]);
  });

  it('is a range whose ends keep the hedge of the figure that gives them', () => {
    const range = (...given: readonly RowFixture[]) =>
      rangeWords(
        given.map((one, index) => of(`Source ${index}`, one)),
        wording,
      );
    const about = (value: number) => ({ value, qualifier: 'about' }) as const;
    const atLeast = (value: number) => ({ value, qualifier: 'at_least' }) as const;
    const atMost = (value: number) => ({ value, qualifier: 'at_most' }) as const;
    expect(range(about(26_600), about(40_000))).toBe('from about 26,600 to about 40,000');
    expect(range({ value: 26_600 }, about(40_000))).toBe('from 26,600 to about 40,000');
    expect(range(atLeast(32), about(200))).toBe('at least 32');
    expect(range(about(20), atLeast(200))).toBe('at least about 20');
    expect(range(atMost(50), { value: 10 })).toBe('at most 50');
    expect(range(about(200), { value: 200 })).toBe('about 200');
    expect(range(atLeast(10), atMost(50))).toBeNull();
  });

  it('lists without a range where both ends are open', () => {
    const open = said(
      of('A', { value: 10, qualifier: 'at_least' }),
      of('B', { value: 50, qualifier: 'at_most' }),
    );
    expect(open).toEqual(['Other sources: A: at least 10; B: at most 50.']);
  });

  it('goes on to later figures, and back to earlier ones only where there is nothing else', () => {
    const later = of('IOM', { value: 100_670, asOf: '2023-10-10' });
    const earlier = of('IFRC', { value: 5_000, qualifier: 'about', asOf: '2023-09-24' });
    const other = of('UNICEF', { value: 50_000, qualifier: 'about', asOf: '2023-09-27' });
    expect(said(later, earlier)).toEqual([
      'A later figure of another source: 100,670 (IOM, as of 10 Oct 2023).',
    ]);
    expect(said(earlier)).toEqual([
      'An earlier figure of another source: about 5,000 (IFRC, as of 24 Sept 2023).',
    ]);
    expect(said(earlier, other)).toEqual([
      'Earlier figures of other sources: about 50,000 (UNICEF, as of 27 Sept 2023); about 5,000 (IFRC, as of 24 Sept 2023).',
    ]);
  });

  it('counts the sources that it does not list', () => {
    const many = Array.from({ length: 8 }, (_, index) => of(`S${index}`, { value: 100 + index }));
    expect(said(...many)).toEqual([
      'Other sources: from 100 to 107 (S0: 100; S1: 101; S2: 102; S3: 103; S4: 104; and 3 more sources).',
    ]);
  });
});
