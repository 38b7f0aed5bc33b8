import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import type { Figure } from '#domain/figure.ts';
import { GOOD_ROW, tableOf } from '../testing/figureRows.ts';
import { codeOf, receiptOf, type ReceiptFacts, receiptText } from './receipt.ts';

const { figures } = tableOf([
  { ...GOOD_ROW, as_of: '2023-09-24T18:00:00+04:00', value: '377', published: '' },
  { ...GOOD_ROW, as_of: '2023-09-26', value: '13350', published: '2023-09-26' },
  {
    ...GOOD_ROW,
    as_of: '2023-09-27',
    value: '',
    value_low: '40000',
    qualifier: 'at_least',
    published: '2023-09-28',
  },
]);
const FACTS: ReceiptFacts = {
  situation: 'here-2023',
  knownAt: null,
  address: parseAddress('?situation=here-2023'),
  scope: 'arrivals',
  figures,
};
const code = (change: Partial<ReceiptFacts> = {}) => receiptOf({ ...FACTS, ...change }).code;
const codeAt = (search: string) => code({ address: parseAddress(search) });

describe('a code', () => {
  it.each([
    // First 80 bits of SHA-256: e3b0c44298fc1c149afb and ba7816bf8f01cfea4141, five bits a letter.
    ['', 'WERC-8GMR-ZGE1-96QV'],
    ['abc', 'Q9W1-DFWF-077Y-MGA1'],
  ])('of %j is %s', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });
});

describe('a receipt', () => {
  it('says from what it was made', () => {
    expect(receiptOf(FACTS)).toMatchObject({
      situation: 'here-2023',
      knownTo: '2023-09-28T20:00:00Z',
      query: '?situation=here-2023&chart=arrivals',
      figures: 3,
    });
    const ids = figures.map(({ id }) => id).sort();
    expect(receiptText(receiptOf(FACTS), figures).split('\n')).toEqual([
      'corridor-receipt 1',
      'here-2023',
      '2023-09-28T20:00:00Z',
      '?situation=here-2023&chart=arrivals',
      expect.stringContaining(`["${ids[0] ?? ''}","2023-09-24T14:00:00Z",377,null,null,"exact"`),
      expect.stringContaining(`["${ids[1] ?? ''}","2023-09-26",13350,null,null,"exact","people"`),
      expect.stringContaining(`["${ids[2] ?? ''}","2023-09-27",null,40000,null,"at_least"`),
    ]);
    expect(code()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  it('is the same whatever the order of figures and chosen sources', () => {
    expect(code({ figures: [...figures].reverse() })).toBe(code());
    expect(codeAt('?source=~b~a')).toBe(codeAt('?source=~a~b'));
  });

  it('is the same in every language, theme, tab, page and open dialog', () => {
    const search =
      '?lang=de&theme=dark&tab=table&figure=x&beside=y&sort=as_of&feed=https://e.org/f';
    expect(codeAt(search)).toBe(code());
  });

  it('does not depend on when figures were fetched, nor on the notes about them', () => {
    const again = figures.map((figure) => ({
      ...figure,
      knownFrom: figure.published === null ? figure.knownFrom + 9e9 : figure.knownFrom,
      notes: ['another'],
      references: figure.references.map((one) => ({ ...one, retrieved: '2026-01-01T00:00:00Z' })),
    }));
    expect(code({ figures: again })).toBe(code());
  });

  it('writes a known day as the moment at which it ends', () => {
    const knownAt = Temporal.Instant.from('2023-09-26T20:00:00Z').epochMilliseconds;
    const day = receiptOf({ ...FACTS, knownAt, address: parseAddress('?known=2023-09-26') });
    expect(day).toMatchObject({
      knownTo: '2023-09-26T20:00:00Z',
      query: '?situation=here-2023&chart=arrivals&known=2023-09-26T20:00:00Z',
    });
    expect(code({ knownAt, address: parseAddress('?known=2023-09-26T20:00:00Z') })).toBe(day.code);
    expect(day.code).not.toBe(code());
  });

  it('has a query that is an address, and that gives the same query again', () => {
    const address = parseAddress('?source=~ünhcr~a&time=2023-09-24..latest&yScale=log&ghost=off');
    const { query } = receiptOf({ ...FACTS, address });
    const read = parseAddress(query);
    expect(read).toMatchObject({ situation: 'here-2023', chart: 'arrivals', yScale: 'log' });
    expect(receiptOf({ ...FACTS, address: read }).query).toBe(query);
  });

  it.each(['__proto__', 'constructor', '\uD800', '&known=x'])(
    'has room for a chart %j',
    (scope) => {
      expect(code({ scope })).toMatch(/^[0-9A-Z-]{19}$/);
    },
  );

  it('over nothing says so', () => {
    expect(receiptOf({ ...FACTS, figures: [] })).toMatchObject({ knownTo: '', figures: 0 });
  });
});

describe('any other', () => {
  it.each<[string, Partial<ReceiptFacts>]>([
    ['situation', { situation: 'there-2023' }],
    ['moment', { knownAt: 1_700_000_000_000 }],
    ['chart', { scope: 'pace' }],
    ['number of figures', { figures: figures.slice(1) }],
  ])('%s gives another code', (_, change) => {
    expect(code(change)).not.toBe(code());
  });

  it.each([
    'time=2023-09-24..2023-09-26',
    'source=~unhcr',
    'main=~arrivals.unhcr',
    'base=census',
    'ghost=off',
    'yScale=log',
    'stackMode=relative',
  ])('choice in the address (%s) gives another code', (choice) => {
    expect(codeAt(`?${choice}`)).not.toBe(code());
  });

  it('cell of any figure gives another code', () => {
    const parts = fc.oneof(
      fc.record({ value: fc.nat() }),
      fc.record({ valueLow: fc.nat() }),
      fc.record({ valueHigh: fc.nat() }),
      fc.record({ qualifier: fc.constantFrom('about', 'at_most', 'between') }),
      fc.record({ unit: fc.string() }),
      fc.record({ measure: fc.constantFrom('stock', 'flow', 'forecast', null) }),
      fc.record({ source: fc.string() }),
      fc.record({ status: fc.constantFrom('withdrawn', 'example', 'suppressed') }),
      fc.record({ id: fc.string() }),
    );
    fc.assert(
      fc.property(parts, fc.nat(figures.length - 1), (part: Partial<Figure>, at) => {
        const changed = figures.map((one, index) => (index === at ? { ...one, ...part } : one));
        const isChanged = JSON.stringify(changed) !== JSON.stringify(figures);
        return (code({ figures: changed }) === code()) !== isChanged;
      }),
    );
  });

  it('as-of gives another code, but the same moment on another clock does not', () => {
    const withAsOf = (asOf: string) =>
      code({ figures: tableOf([{ ...GOOD_ROW, as_of: asOf }]).figures });
    expect(withAsOf('2023-09-24T18:00:00+04:00')).toBe(withAsOf('2023-09-24T17:00:00+03:00'));
    expect(withAsOf('2023-09-24T18:00:00+04:00')).not.toBe(withAsOf('2023-09-24T18:01:00+04:00'));
    expect(withAsOf('2023-09-24')).not.toBe(withAsOf('2023-09'));
  });

  it('text between its parts cannot make two views one', () => {
    const based = (base: string) => ({ ...FACTS.address, base });
    expect(code({ address: based('x&ghost=off') })).not.toBe(
      code({ address: { ...based('x'), ghost: 'off' } }),
    );
  });
});
