import { grouped } from '#domain/grouped.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import type { FeedAdapter, FeedAnswer } from '../feedAdapter.ts';
import type { RawTable } from '../figures/rawTable.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { adapterTable } from '../records/adapterRows.ts';
import type { FeedRecord, RecordsShape } from '../records/feedRecords.ts';
import { cellOf, isJson, readRecords, setAsideRecord } from '../records/feedRecords.ts';
import { listUnder } from '../records/jsonRecords.ts';
import type { HapiContext } from './hapiRow.ts';
import { idpRows } from './idpRows.ts';
import { needRows } from './needRows.ts';
import { personRows } from './personRows.ts';

/** Rows of one page; more are refused by the server. */
export const HAPI_LIMIT = 10_000;

const SHAPE: RecordsShape = {
  rowsOf: (root) => listUnder(root, 'data') ?? (Array.isArray(root) ? root : null),
  needed: ['population', 'reference_period_start', 'reference_period_end'],
};

/**
 * HDX HAPI version 2 (idps, refugees-persons-of-concern, returnees, humanitarian-needs), as JSON, as CSV and as the
 * CSV files that HDX publishes of it. Which of them it is, its own columns say.
 * Series: `idps`; a population group (`REF`, `ASY`, `RET` …) or `refugees`, `returnees` for all groups; a population
 * status of needs, alone or with its sector (`INN`, `INN:EDU`). The app identifier goes into the query as the token
 * `app_identifier`. Licence and source differ by data set: the configuration names them.
 */
export const hapiAdapter: FeedAdapter = {
  firstAddress: (asked) => (isApi(asked) ? pageFrom(asked, 0) : asked),
  nextAddress: (answers) => {
    const last = answers.at(-1);
    if (last === undefined || !URL.canParse(last.address)) return null;
    const asked = new URL(last.address);
    if (!isApi(asked) || rowsOf(last) < HAPI_LIMIT) return null;
    return pageFrom(asked, answers.length * HAPI_LIMIT);
  },
  // Its terms ask for at most one request a second.
  pauseMs: 1000,
  emptyPageEnds: true,
  toRaw: hapiTable,
};

/** A file that HDX publishes has no pages, however long it is. */
function isApi({ pathname }: URL): boolean {
  return /\/api\/v\d+\//.test(pathname);
}

function pageFrom(asked: URL, offset: number): URL {
  const page = new URL(asked);
  page.searchParams.set('limit', String(HAPI_LIMIT));
  page.searchParams.set('offset', String(offset));
  return page;
}

function rowsOf(answer: FeedAnswer): number {
  const { records, setAside } = readRecords([answer], SHAPE);
  return records.length + setAside.length;
}

function hapiTable(answers: readonly FeedAnswer[], feed: FeedDefinition): RawTable {
  const read = readRecords(filled(answers), SHAPE);
  const context = { feed, answers };
  const sorted = grouped(read.records, kindOf);
  const rows = KINDS.flatMap(({ kind, toRows }) => toRows(sorted.get(kind) ?? [], context));
  return adapterTable(read, rows);
}

/** In CSV a page without rows has not one byte; after another page that is the end and no fault. */
function filled(answers: readonly FeedAnswer[]): readonly FeedAnswer[] {
  return answers.filter(({ text }, index) => index === 0 || isJson(text) || text.trim() !== '');
}

type Kind = 'idps' | 'people' | 'needs' | 'unknown';

const KINDS: readonly {
  readonly kind: Kind;
  readonly toRows: (records: readonly FeedRecord[], context: HapiContext) => AdapterRow[];
}[] = [
  { kind: 'idps', toRows: idpRows },
  { kind: 'people', toRows: personRows },
  { kind: 'needs', toRows: needRows },
  { kind: 'unknown', toRows: (records) => records.map(unknownRow) },
];

/** By the columns that the row has, also where they are empty. */
function kindOf({ cells }: FeedRecord): Kind {
  const has = (column: string) => cells.get(column) !== undefined;
  if (has('population_status')) return 'needs';
  if (has('population_group')) return 'people';
  return has('operation') || has('reporting_round') ? 'idps' : 'unknown';
}

function unknownRow(record: FeedRecord): AdapterRow {
  const seen = cellOf(record, 'population');
  return setAsideRecord(record, { reason: 'unnamed_series', column: 'population', seen });
}
