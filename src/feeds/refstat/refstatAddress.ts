import type { FeedAnswer } from '../feedAdapter.ts';
import { parseJson } from '../transport/parseJson.ts';
import { isRecord, textOf } from '../wireRecord.ts';

/** Rows of one page where the address names no limit: about 1 MB. */
const PAGE_ROWS = 5000;
/** The first year of the database, and a year that none of its rows reaches. */
const YEARS = { first: '1951', last: '2100' } as const;

/** The table's own host; a file from elsewhere is asked for as it is. */
export function isApi(url: URL): boolean {
  return url.pathname.includes('/population/v1/');
}

/**
 * The configured address made safe: ISO codes (without them `coa=AUS` is Austria), the first page, JSON in place of a
 * zip file. The API ignores a lone `yearFrom` or `yearTo` and all but the first of `year=A,B` and would answer with
 * other years than were asked for, so the missing end is filled in and the list written as the API reads it.
 */
export function repairedAddress(asked: URL): URL {
  if (!isApi(asked)) return asked;
  const url = new URL(asked);
  const query = url.searchParams;
  query.delete('download');
  query.set('cf_type', 'ISO');
  query.set('page', '1');
  if (!/^[1-9]\d{0,4}$/.test(query.get('limit') ?? '')) query.set('limit', String(PAGE_ROWS));
  if (hasLoneYear(asked)) {
    if (query.has('yearFrom')) query.set('yearTo', YEARS.last);
    else query.set('yearFrom', YEARS.first);
  }
  const years = listOf(query.get('year'));
  if (years.length > 1) {
    query.delete('year');
    for (const year of years) query.append('year[]', year);
  }
  return url;
}

export function hasLoneYear({ searchParams }: URL): boolean {
  return searchParams.has('yearFrom') !== searchParams.has('yearTo');
}

/** The page after the last answer, by its `maxPages`; null after the last one or an empty one. */
export function nextPage(answers: readonly FeedAnswer[]): URL | null {
  const last = answers.at(-1);
  if (last === undefined || !URL.canParse(last.address)) return null;
  const url = new URL(last.address);
  if (!isApi(url)) return null;
  const root = parseJson(last.text, last.address);
  if (!isRecord(root) || !Array.isArray(root.items) || root.items.length === 0) return null;
  const maxPages = Number(textOf(root.maxPages));
  const page = answers.length;
  if (!Number.isSafeInteger(maxPages) || page >= maxPages) return null;
  url.searchParams.set('page', String(page + 1));
  return url;
}

/** What an address asks for, to be held against what came. */
export interface AskedRefstat {
  readonly coo: readonly string[];
  readonly coa: readonly string[];
  /** Something is asked for by place, or by a name that the API does not know: then the world is no answer. */
  readonly isNarrowed: boolean;
  readonly isIso: boolean;
  readonly years: readonly string[];
  readonly from: string;
  readonly to: string;
}

const PARAMETERS = [
  ...['limit', 'page', 'yearFrom', 'yearTo', 'year', 'year[]', 'cf_type', 'ptype_show'],
  ...['download', 'columns[]', 'dataset', 'displayType'],
] as const;

/** Null for an address that is not the API's: a file holds what it holds. */
export function askedOf(address: string, token = ''): AskedRefstat | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!isApi(url)) return null;
  const query = url.searchParams;
  const plain: readonly string[] = [...PARAMETERS, token];
  return {
    coo: listOf(query.get('coo')).map((code) => code.toUpperCase()),
    coa: listOf(query.get('coa')).map((code) => code.toUpperCase()),
    isNarrowed: [...query.keys()].some((name) => !plain.includes(name)),
    isIso: query.get('cf_type') === 'ISO',
    years: [...listOf(query.get('year')), ...query.getAll('year[]')],
    from: query.get('yearFrom') ?? '',
    to: query.get('yearTo') ?? '',
  };
}

function listOf(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
