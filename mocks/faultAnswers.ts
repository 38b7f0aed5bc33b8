import { HttpResponse } from 'msw';
import type { Scenario } from './scenarios.ts';
import { manyRows } from './manyRows.ts';

const CSV_TYPE = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';
const HEADERS = 'indicator,place,as_of,value,qualifier,unit,source';
const ROW = 'arrivals,Armenia,2023-09-24T18:00:00+04:00,377,exact,people,Government of Armenia';
const RECORD = {
  indicator: 'arrivals',
  place: 'Armenia',
  as_of: '2023-09-24T18:00:00+04:00',
  value: 377,
  qualifier: 'exact',
  unit: 'people',
  source: 'Government of Armenia',
};

/** A table that is right, of one row. */
export const ONE_ROW_CSV = `${HEADERS}\n${ROW}\n`;
const ONE_RECORD_JSON = JSON.stringify([RECORD]);

/** Answers that are wrong in one way each, or odd in one way each; faults.ts says what becomes of them. */
export const FAULT_ANSWERS = {
  /** `code`, and `after` for a Retry-After header. */
  status: ({ query }) => {
    const after = query.get('after');
    const headers = after === null ? {} : { 'Retry-After': after };
    return new HttpResponse('The mock feed answers so on purpose.', {
      status: Number(query.get('code') ?? '500'),
      headers,
    });
  },
  /** Asks to wait until a date, half a minute from now. */
  asksToWaitUntil: ({ now }) => {
    const at = Temporal.Instant.fromEpochMilliseconds(now + 30_000).toZonedDateTimeISO('UTC');
    return new HttpResponse('', { status: 429, headers: { 'Retry-After': httpDate(at) } });
  },
  redirectToLogin: () =>
    new HttpResponse(null, { status: 302, headers: { Location: '../loginPage/figures.csv' } }),
  /** `type` says what it is sent as. */
  jsonAs: ({ query }) => answer(ONE_RECORD_JSON, query.get('type') ?? ''),
  withMark: () => answer(`\uFEFF${ONE_ROW_CSV}`, CSV_TYPE),
  jsonWithMark: () => answer(`\uFEFF${ONE_RECORD_JSON}`, JSON_TYPE),
  utf16: () => {
    const letters = new Uint16Array(Array.from(`\uFEFF${ONE_ROW_CSV}`, (one) => one.charCodeAt(0)));
    return new HttpResponse(letters.buffer, { headers: { 'Content-Type': CSV_TYPE } });
  },
  damagedLetters: () => answer(ONE_ROW_CSV.replace('Government', 'Go\uFFFDernment'), CSV_TYPE),
  /** `text` is the whole answer. */
  jsonText: ({ query }) => answer(query.get('text') ?? '', JSON_TYPE),
  csvText: ({ query }) => answer(query.get('text') ?? '', CSV_TYPE),
  missingCell: () => answer(`${HEADERS}\n${ROW}\n${ROW.replace(/2023[^,]*/, '')}\n`, CSV_TYPE),
  extraFields: () => answer(`${HEADERS},colour\n${ROW},blue\n`, CSV_TYPE),
  duplicateKeys: () =>
    answer(ONE_RECORD_JSON.replace('"value":377', '"value":1,"value":377'), JSON_TYPE),
  /** Fields of these names, and a `__proto__` that would lend a source to a record without one. */
  protoKeys: () =>
    answer(
      ONE_RECORD_JSON.replace(
        '"source":"Government of Armenia"',
        '"source":null,"__proto__":{"source":"lent","evacuated":1},"constructor":{"prototype":{"evacuated":1}},"prototype":1',
      ),
      JSON_TYPE,
    ),
  protoValues: () =>
    answer(
      [
        HEADERS,
        ...['__proto__', 'constructor', 'toString'].map((name) =>
          ROW.replace('Armenia', name).replace('arrivals', name),
        ),
        '',
      ].join('\n'),
      CSV_TYPE,
    ),
  deep: () => answer(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, JSON_TYPE),
  manySeries: () =>
    answer(
      [
        HEADERS,
        ...Array.from({ length: 200 }, (_, index) =>
          ROW.replace('Government of Armenia', `Source ${index}`),
        ),
        '',
      ].join('\n'),
      CSV_TYPE,
    ),
  /** Ten places at first, two from the second request on, with as many rows. */
  fewerSeries: ({ call }) => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      ROW.replace('Armenia', `Place ${call === 1 ? index % 10 : index % 2}`).replace(
        '24T18',
        `${10 + index}T18`,
      ),
    );
    return answer([HEADERS, ...rows, ''].join('\n'), CSV_TYPE);
  },
  /** A thousand times as much from the second request on. */
  magnitude: ({ call }) =>
    answer(call === 1 ? ONE_ROW_CSV : ONE_ROW_CSV.replace(',377,', ',377000,'), CSV_TYPE),
  /** `rows` rows (10,000), one every minute. */
  manyRows: ({ query }) => answer(manyRows(Number(query.get('rows') ?? '10000')), CSV_TYPE),
} as const satisfies Record<string, Scenario>;

function answer(body: string, type: string): Response {
  return new HttpResponse(body, { headers: { 'Content-Type': type } });
}

/** RFC 9110's one date form: "Mon, 23 Nov 2026 10:00:30 GMT". */
function httpDate(at: Temporal.ZonedDateTime): string {
  const name = (options: Intl.DateTimeFormatOptions) => at.toLocaleString('en-GB', options);
  const day = String(at.day).padStart(2, '0');
  const month = name({ month: 'short' }).slice(0, 3);
  return `${name({ weekday: 'short' })}, ${day} ${month} ${at.year} ${at.toPlainTime().toString().slice(0, 8)} GMT`;
}
