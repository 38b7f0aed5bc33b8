import type { Breakdown, Measure } from '#domain/figure.ts';
import { formatBreakdown } from '#domain/breakdown.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { RawRow, RawTable } from '../figures/rawTable.ts';
import { saysNoNumber } from '../figures/readCells.ts';
import { addressWithoutQuery } from '../transport/feedError.ts';
import type { WireRecord } from '../wireRecord.ts';
import { textOf } from '../wireRecord.ts';
import type { OdpEntry } from './odpAnswer.ts';

/** Who states the figures, where the configuration names nobody; the portal's own `source` goes into the note. */
const PORTAL = 'UNHCR Operational Data Portal';

/** One statement of the portal, as far as its kind of answer decides. */
export interface OdpStatement {
  readonly series: FeedSeries;
  readonly place: string;
  readonly placeCode: string;
  readonly asOf: string;
  readonly value: string;
  /** Left out = the declared one. */
  readonly measure?: Measure;
  readonly breakdown?: Breakdown;
  /** Sentences. */
  readonly notes: readonly string[];
}

/** The row of our own table; numbers and dates are still as they came. */
export function odpRow(
  { row, asked }: Pick<OdpEntry, 'row' | 'asked'>,
  feed: FeedDefinition,
  stated: OdpStatement,
): RawRow {
  const { series, value } = stated;
  const isMissing = value === '' || saysNoNumber(value);
  return {
    row,
    extra: '',
    cells: {
      indicator: series.indicator,
      measure: stated.measure ?? series.measure,
      unit: series.unit ?? 'people',
      place: stated.place,
      place_code: stated.placeCode,
      breakdown: formatBreakdown([...(series.breakdown ?? []), ...(stated.breakdown ?? [])]),
      as_of: stated.asOf,
      value,
      qualifier: isMissing ? '' : (series.qualifier ?? 'exact'),
      source: feed.source ?? PORTAL,
      url: feed.page ?? addressWithoutQuery(asked.address),
      note: stated.notes.join(' '),
    },
  };
}

/**
 * People, or households where the series counts those. The portal writes 0 households where it has none to state,
 * beside people: that is missing, not 0.
 */
export function countOf(record: WireRecord, { unit }: FeedSeries): string {
  const people = textOf(record.individuals);
  if (unit !== 'households') return people;
  const households = textOf(record.households);
  return households === '0' && people !== '0' ? '' : households;
}

/** The portal's own words for where a number is from, and for what it counts: kept, never believed. */
export function portalNotes(source: unknown, groups: string, names: unknown): string[] {
  const from = short(textOf(source));
  const called = short(textOf(names));
  return [
    ...(from === '' ? [] : [`Source named by the portal: ${from}.`]),
    ...(groups === '' ? [] : [`Population group ${short(groups)}${quoted(called)}.`]),
  ];
}

export function odpTable(parts: Pick<RawTable, 'rows' | 'setAside'>): RawTable {
  return {
    ...parts,
    unknownColumns: [],
    isOwnExport: false,
    notDeclaredJson: false,
    marking: null,
    clock: null,
  };
}

function quoted(text: string): string {
  return text === '' ? '' : ` ("${text}")`;
}

/** Names of several groups together can be long. */
function short(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 500)} …`;
}
