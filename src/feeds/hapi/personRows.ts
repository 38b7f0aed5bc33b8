import type { Breakdown } from '#domain/figure.ts';
import type { FeedSeries } from '#domain/situation.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { declaredSeries } from '../records/adapterRows.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import { ageBand, sexOf } from './ageBand.ts';
import type { HapiContext } from './hapiRow.ts';
import { hapiRow } from './hapiRow.ts';

/**
 * Refugees, people of concern and returnees: the totals (`all`, `all`) are the figures, sex and age its parts.
 * The place is the country of asylum, for returnees the country they came back to.
 */
export function personRows(records: readonly FeedRecord[], context: HapiContext): AdapterRow[] {
  return records.map((record) => personRow(record, context));
}

function personRow(record: FeedRecord, context: HapiContext): AdapterRow {
  const group = cellOf(record, 'population_group');
  const isReturn = group === 'RET' || group === 'RDP' || saysReturnees(context);
  const kind = isReturn ? 'returnees' : 'refugees';
  const series = declaredSeries(context.feed, [group, kind]);
  if (series === null) {
    return setAsideRecord(record, { reason: 'unnamed_series', column: 'population_group' });
  }
  const age = ageBand(cellOf(record, 'age_range'));
  if (age === null) return setAsideRecord(record, { reason: 'mangled_text', column: 'age_range' });
  return hapiRow(
    record,
    {
      series,
      levels: [countryOf(record, isReturn ? 'origin' : 'asylum')],
      breakdown: [
        // Under a name for all groups the groups stay apart.
        ['population_group', series.key === group ? '' : group],
        otherCountry(record, isReturn, series),
        ['sex', sexOf(cellOf(record, 'gender'))],
        ['age', age],
      ],
    },
    context,
  );
}

function saysReturnees({ answers }: HapiContext): boolean {
  return answers.some(({ address }) => address.includes('returnees'));
}

/** Where they come from, for returnees where they come back from; '' where that is the place itself. */
function otherCountry(
  record: FeedRecord,
  isReturn: boolean,
  series: FeedSeries,
): Breakdown[number] {
  const key = isReturn ? 'asylum' : 'origin';
  const isDeclared = (series.breakdown ?? []).some(([name]) => name === key);
  const origin = cellOf(record, 'origin_location_code');
  const asylum = cellOf(record, 'asylum_location_code');
  if (origin === asylum && !isDeclared) return [key, ''];
  return [key, isReturn ? asylum : origin];
}

function countryOf(record: FeedRecord, role: 'origin' | 'asylum') {
  return {
    name: cellOf(record, `${role}_location_name`),
    code: cellOf(record, `${role}_location_code`),
  };
}
