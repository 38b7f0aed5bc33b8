import { describe, expect, it } from 'vitest';
import { refstatAdapter } from './adapter.ts';
import {
  API,
  pairOf,
  populationRow,
  readRefstat,
  refstatAnswer,
  refstatFeed,
  textAnswer,
} from './fixtures.ts';

describe('the address', () => {
  const asked = (query: string) =>
    Object.fromEntries(
      refstatAdapter.firstAddress?.(new URL(`${API}${query}`), refstatFeed()).searchParams ?? [],
    );

  it('always asks for ISO codes, a page and a limit, and for no zip file', () => {
    expect(asked('?coa=DEU&cf_type=UNHCR&download=true')).toEqual({
      coa: 'DEU',
      cf_type: 'ISO',
      page: '1',
      limit: '5000',
    });
    expect(asked('?limit=100&page=7')).toMatchObject({ limit: '100', page: '1' });
  });

  it('names both ends of its years, because the API ignores a lone one', () => {
    expect(asked('?yearFrom=2020')).toMatchObject({ yearFrom: '2020', yearTo: '2100' });
    expect(asked('?yearTo=2020')).toMatchObject({ yearFrom: '1951', yearTo: '2020' });
    expect(asked('?yearFrom=2020&yearTo=2021')).toMatchObject({ yearTo: '2021' });
  });

  it('names each year of a list, because the API reads the first alone', () => {
    const url = refstatAdapter.firstAddress?.(new URL(`${API}?year=2020,2022`), refstatFeed());
    expect(url?.searchParams.getAll('year[]')).toEqual(['2020', '2022']);
    expect(url?.searchParams.has('year')).toBe(false);
  });

  it('of a file elsewhere is left as it is', () => {
    const file = new URL('https://files.example/population.csv?x=1');
    expect(refstatAdapter.firstAddress?.(file, refstatFeed())).toBe(file);
    const answer = textAnswer('year,coa_iso\n', file.href);
    expect(refstatAdapter.nextAddress?.([answer], refstatFeed())).toBeNull();
  });
});

describe('pages', () => {
  const page = (number: number, maxPages: number, rows = [populationRow()]) =>
    refstatAnswer(rows, `${API}?coo_all=true&page=${number}`, maxPages);

  it('follow one another up to maxPages', () => {
    const next = refstatAdapter.nextAddress?.([page(1, 3), page(2, 3)], refstatFeed());
    expect(next?.searchParams.get('page')).toBe('3');
    expect(refstatAdapter.nextAddress?.([page(1, 1)], refstatFeed())).toBeNull();
  });

  it('end with an empty one, whatever maxPages says', () => {
    expect(refstatAdapter.nextAddress?.([page(1, 9, [])], refstatFeed())).toBeNull();
  });

  it('are one table', () => {
    const read = readRefstat(refstatFeed(), page(1, 2), page(2, 2));
    expect(read.received).toBe(2);
    expect(read.stated.map(({ reference }) => reference.row)).toEqual([1, 2]);
  });
});

describe('what was not asked for is set aside', () => {
  const reasonsOf = (query: string, more: Readonly<Record<string, unknown>> = {}) =>
    readRefstat(refstatFeed(), refstatAnswer([populationRow(more)], `${API}${query}`)).setAside.map(
      ({ reason, seen }) => [reason, seen],
    );

  it('the world in place of a country, as a misspelt name is answered', () => {
    expect(reasonsOf('?cf_type=ISO&coaa=DEU', pairOf(null, null))).toEqual([
      ['not_asked', 'World'],
    ]);
    expect(reasonsOf('?cf_type=ISO&coa=DEU', pairOf(null, null))).toEqual([['not_asked', 'World']]);
  });

  it('another country', () => {
    expect(reasonsOf('?cf_type=ISO&coa=AUS')).toEqual([['not_asked', 'DEU']]);
    expect(reasonsOf('?cf_type=ISO&coo=SYR&coa=deu')).toEqual([]);
  });

  it('another year', () => {
    expect(reasonsOf('?yearFrom=2024&yearTo=2100')).toEqual([['not_asked', '2023']]);
    expect(reasonsOf('?year=2022')).toEqual([['not_asked', '2023']]);
    expect(reasonsOf('?yearFrom=2020&yearTo=2023')).toEqual([]);
  });

  it('but the world is the answer to a question about no country', () => {
    expect(reasonsOf('?cf_type=ISO&limit=5000&page=1', pairOf(null, null))).toEqual([]);
  });
});

it('figures say that the configured years were completed', () => {
  const feed = refstatFeed(undefined, `${API}?yearFrom=2020`);
  const asked = `${API}?yearFrom=2020&yearTo=2100`;
  const read = readRefstat(feed, refstatAnswer([populationRow()], asked));
  expect(read.stated[0]?.reference.note).toContain('one end of its years only');
});
