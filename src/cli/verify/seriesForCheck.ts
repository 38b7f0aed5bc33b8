import type { Measure } from '#domain/figure.ts';
import type { FeedSeries } from '#domain/situation.ts';

/** Groups of UNHCR's portal whose kind of count is known from its clients and from sums; no answer says it. */
const GROUP_MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['5478', 'stock'],
  ...['5460', '5550', '5551', '4797', '4798', '5634', '5644'].map((id) => [id, 'flow'] as const),
  ...['5715', '5716', '5717', '5718', '5719', '5720', '5721', '5722'].map(
    (id) => [id, 'flow'] as const,
  ),
]);

export interface SeriesForCheck {
  readonly series: readonly FeedSeries[];
  /** How they were chosen, as a sentence of the report. */
  readonly said: string;
}

/** Null for a group that nothing is known of. */
export function measureOfGroup(group: string): Measure | null {
  return GROUP_MEASURES.get(group) ?? null;
}

/** One series for each group; a group that is not known is taken as a stock, and the report says so. */
export function groupSeries(groups: readonly string[], place?: string): SeriesForCheck {
  const series = groups.map((group) => ({
    key: group,
    indicator: measureOfGroup(group) === 'flow' ? 'border_crossings' : 'refugees',
    measure: measureOfGroup(group) ?? ('stock' as const),
    ...(place === undefined ? {} : { place }),
  }));
  const unknown = groups.filter((group) => measureOfGroup(group) === null);
  const known = series.filter(({ key }) => !unknown.includes(key));
  const said = [
    ...known.map(({ key, measure }) => `group ${key} as ${measure}`),
    ...(unknown.length === 0 ? [] : [`${unknown.join(' | ')} as stock, for this check only`]),
  ];
  return { series, said: said.join('; ') };
}

const FLOWS = [
  ...['returned_refugees', 'returned_idps', 'resettlement', 'naturalisation', 'applied'],
  ...['dec_recognized', 'dec_other', 'dec_rejected', 'dec_closed', 'dec_total'],
];
const STOCKS = [
  ...['refugees', 'asylum_seekers', 'idps', 'stateless', 'ooc', 'oip', 'hst', 'total'],
  ...['f', 'm'].flatMap((sex) =>
    ['0_4', '5_11', '12_17', '18_59', '60', 'other', 'total'].map((band) => `${sex}_${band}`),
  ),
];

/** Columns of the Refugee Population Statistics that hold counts. */
export const REFSTAT_COUNTS: readonly string[] = [...STOCKS, ...FLOWS];

export function refstatSeries(columns: readonly string[]): SeriesForCheck {
  return named(columns.filter((column) => REFSTAT_COUNTS.includes(column)).map(refstatOne));
}

function refstatOne(key: string): FeedSeries {
  return { key, indicator: key, measure: FLOWS.includes(key) ? 'flow' : 'stock' };
}

export function hapiSeries(): SeriesForCheck {
  const stocks = ['idps', 'refugees', 'INN', 'TGT', 'REA', 'AFF', 'all'].map((key) => ({
    key,
    indicator: key === 'idps' || key === 'refugees' ? key : `needs_${key}`,
    measure: 'stock' as const,
  }));
  return named([...stocks, { key: 'returnees', indicator: 'returnees', measure: 'flow' }]);
}

export function iduSeries(): SeriesForCheck {
  const kinds = ['Conflict', 'Disaster', 'Other'];
  return named(
    [...kinds, ...kinds.map((kind) => `${kind}:returns`)].map((key) => ({
      key,
      indicator: key.includes(':') ? 'returns' : 'displacements',
      measure: 'flow',
      breakdown: [['cause', key.split(':', 1)[0] ?? key]],
    })),
  );
}

export function giddSeries(): SeriesForCheck {
  const causes = ['conflict_', 'disaster_', ''];
  return named(
    causes.flatMap((cause) => [
      { key: `${cause}new_displacement`, indicator: `${cause}displacements`, measure: 'flow' },
      { key: `${cause}total_displacement`, indicator: `${cause}idps`, measure: 'stock' },
    ]),
  );
}

export function dtmSeries(): SeriesForCheck {
  return named([{ key: 'idps', indicator: 'idps', measure: 'stock' }]);
}

function named(series: readonly FeedSeries[]): SeriesForCheck {
  const byMeasure = new Map<Measure, string[]>();
  for (const { key, measure } of series) {
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), key]);
  }
  const said = [...byMeasure].map(([measure, keys]) => `${keys.join(', ')} as ${measure}`);
  return { series, said: said.join('; ') };
}
