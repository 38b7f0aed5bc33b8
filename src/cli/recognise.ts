import Papa from 'papaparse';
import type { FeedKind } from '#domain/situation.ts';
import { looksLikeDtm } from '#feeds/dtm/looksLike.ts';
import { looksLikeHapi } from '#feeds/hapi/looksLike.ts';
import { looksLikeGidd, looksLikeIdu } from '#feeds/idmc/looksLike.ts';
import { columnOf, isHeader } from '#feeds/refstat/columns.ts';
import { isRecord, listIn, textOf } from '#feeds/wireRecord.ts';
import type { RecordingHints } from './verify/recordingHints.ts';
import { addressFor } from './verify/recordingHints.ts';
import type { SeriesForCheck } from './verify/seriesForCheck.ts';
import {
  dtmSeries,
  giddSeries,
  groupSeries,
  hapiSeries,
  iduSeries,
  REFSTAT_COUNTS,
  refstatSeries,
} from './verify/seriesForCheck.ts';

/** What a recorded text was taken for, and how it is declared for the check. */
export interface Recognised {
  readonly kind: Exclude<FeedKind, 'table'>;
  readonly what: string;
  readonly address: string;
  readonly declared: SeriesForCheck;
  /** The text that the adapter gets, where the recording had to be put into a list first. */
  readonly text?: string;
}

/**
 * Recognises a recorded answer by its content; names and addresses only hint at how it was asked for.
 * Null for what no adapter of a feed reads: it may still be a table of somebody's own.
 */
export function recognise(text: string, hints: RecordingHints): Recognised | null {
  const root = jsonIn(text);
  return (
    (root === undefined ? null : (odpOf(root, hints) ?? refstatJson(root, hints))) ??
    (root === undefined ? refstatCsv(text, hints) : null) ??
    byLooks(text, root, hints)
  );
}

/** Undefined where the text is no JSON. */
export function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function odpOf(root: unknown, hints: RecordingHints): Recognised | null {
  if (!isRecord(root)) return null;
  const { data } = root;
  if (isRecord(data) && listIn(data.timeseries) !== null) return timeseriesOf(hints);
  const [first] = listIn(data) ?? [];
  if (!isRecord(first) || !('geomaster_name' in first)) return null;
  const rows = (listIn(data) ?? []).filter(isRecord);
  const groups = [...new Set(rows.map((row) => textOf(row.population_group_id)))];
  const isOrigin = rows.some((row) => 'pop_origin_name' in row);
  return {
    kind: isOrigin ? 'odp_origin' : 'odp_sublocation',
    what: isOrigin ? 'UNHCR portal, get/origin' : 'UNHCR portal, get/sublocation',
    address: addressFor(`population/get/${isOrigin ? 'origin' : 'sublocation'}`, hints),
    declared: groupSeries(groups.filter((group) => group !== '')),
  };
}

function timeseriesOf(hints: RecordingHints): Recognised {
  const asked = [...hints.groups, ...hints.collections].join(',');
  return {
    kind: 'odp_timeseries',
    what: `UNHCR portal, get/timeseries, ${
      asked === '' ? 'of a group that is not named' : `group ${asked} by its ${hints.by}`
    }`,
    address: addressFor('population/get/timeseries', hints),
    declared: groupSeries([asked === '' ? 'not named' : asked], 'All places of the answer'),
  };
}

function refstatJson(root: unknown, hints: RecordingHints): Recognised | null {
  const items = isRecord(root) ? listIn(root.items) : listIn(root);
  if (items === null) return null;
  const columns = [
    ...new Set(items.flatMap((item) => (isRecord(item) ? Object.keys(item) : [])).map(columnOf)),
  ];
  const isEmptyPage = items.length === 0 && isRecord(root) && 'maxPages' in root;
  if (!isEmptyPage && !isRefstat(columns)) return null;
  return refstatOf(columns, hints);
}

function refstatCsv(text: string, hints: RecordingHints): Recognised | null {
  const { data } = Papa.parse<string[]>(text, { preview: 45, skipEmptyLines: 'greedy' });
  const columns = data.map((cells) => cells.map(columnOf)).find(isRefstat);
  return columns === undefined ? null : refstatOf(columns, hints);
}

function isRefstat(columns: readonly string[]): boolean {
  return isHeader(columns) && columns.some((column) => REFSTAT_COUNTS.includes(column));
}

function refstatOf(columns: readonly string[], hints: RecordingHints): Recognised {
  return {
    kind: 'refstat',
    what: 'UNHCR Refugee Population Statistics',
    address: addressFor('refugee-statistics/recorded', hints),
    declared: refstatSeries(columns),
  };
}

const LOOKS = [
  ['idmc_idu', 'IDMC internal displacement updates', looksLikeIdu, iduSeries],
  ['hapi', 'HDX HAPI', looksLikeHapi, hapiSeries],
  ['dtm', 'IOM Displacement Tracking Matrix', looksLikeDtm, dtmSeries],
  ['idmc_gidd', 'IDMC yearly figures (GIDD)', looksLikeGidd, giddSeries],
] as const;

/** JSON by the names of its first row alone: a recorder's envelope holds the same words further in. */
function byLooks(text: string, root: unknown, hints: RecordingHints): Recognised | null {
  const isOne = isRecord(root) && 'displacement_type' in root;
  const head = root === undefined ? text : namesIn(isOne ? [root] : root);
  if (root === undefined && /^\s*[[{]/.test(text)) return null;
  const found = LOOKS.find(([, , looksLike]) => looksLike(head));
  if (found === undefined) return null;
  const [kind, what, , seriesOf] = found;
  return {
    kind,
    what: isOne ? `${what}, one record put into a list` : what,
    address: addressFor('recorded', hints),
    declared: seriesOf(),
    ...(isOne ? { text: `[${text}]` } : {}),
  };
}

function namesIn(root: unknown): string {
  if (isRecord(root) && 'isSuccess' in root) return '"isSuccess":true';
  const under = isRecord(root) ? (root.data ?? root.result ?? root.results) : root;
  const [first] = listIn(under) ?? [];
  return isRecord(first) ? JSON.stringify(Object.keys(first)) : '';
}
