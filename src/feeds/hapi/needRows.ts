import type { Breakdown } from '#domain/figure.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import { declaredSeries } from '../records/adapterRows.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import { ageBand, sexOf } from './ageBand.ts';
import type { HapiContext } from './hapiRow.ts';
import { hapiRow, levelsOf, tooFine } from './hapiRow.ts';

/** The sum over sectors that the feed makes itself; every other sector counts some of the same people. */
const ALL_SECTORS = 'Intersectoral';

/**
 * People in need, targeted, reached …: `population_status` names the series, alone (`INN`) or with its sector
 * (`INN:EDU`). Sectors overlap, so a sector is another definition; categories are parts of the total beside them.
 */
export function needRows(records: readonly FeedRecord[], context: HapiContext): AdapterRow[] {
  return records.map((record) => needRow(record, context));
}

function needRow(record: FeedRecord, context: HapiContext): AdapterRow {
  const status = cellOf(record, 'population_status');
  const sector = cellOf(record, 'sector_code');
  const category = cellOf(record, 'category');
  if (sector === '') {
    return setAsideRecord(record, { reason: 'missing_cell', column: 'sector_code' });
  }
  const withSector = `${status}:${sector}`;
  const withCategory = `${withSector}:${category}`;
  // Households among people: only a series that names them may say what they count.
  const names = /household/i.test(category) ? [withCategory] : [withCategory, withSector, status];
  const series = declaredSeries(context.feed, names);
  if (series === null) {
    const seen = /household/i.test(category) ? withCategory : withSector;
    return setAsideRecord(record, { reason: 'unnamed_series', column: 'population_status', seen });
  }
  const age = ageBand(cellOf(record, 'age_range'));
  if (age === null) return setAsideRecord(record, { reason: 'mangled_text', column: 'age_range' });
  const isNamed = series.key !== status || sector === ALL_SECTORS;
  return (
    tooFine(record) ??
    hapiRow(
      record,
      {
        series,
        levels: levelsOf(record),
        breakdown: [
          ['sector', isNamed ? '' : sector],
          ...(series.key === withCategory ? [] : categoryPairs(category)),
          ...olderPairs(record, age),
        ],
      },
      context,
    )
  );
}

const KNOWN_WORDS: ReadonlyMap<string, Breakdown[number]> = new Map([
  ['children', ['age', 'child']],
  ['adult', ['age', 'adult']],
  ['elderly', ['age', 'elderly']],
  ['female', ['sex', 'female']],
  ['male', ['sex', 'male']],
]);

/**
 * Sex, age and the rest of a free-text category. `total` is no part.
 * @example categoryPairs('Children - Female - Border / EC')
 *   // [['age','child'],['sex','female'],['group','Border / EC']]
 */
export function categoryPairs(category: string): Breakdown {
  const pairs = new Map<string, string>();
  const rest: string[] = [];
  for (const word of category.split(' - ').map((one) => one.trim())) {
    const known = KNOWN_WORDS.get(word.toLowerCase());
    if (/^(|total|all)$/i.test(word)) continue;
    if (known === undefined || pairs.has(known[0])) rest.push(word);
    else pairs.set(known[0], known[1]);
  }
  return [...pairs, ['group', rest.join(' - ')]];
}

/** Before November 2024 sex, age, disability and population group had columns of their own. */
function olderPairs(record: FeedRecord, age: string): Breakdown {
  const partOf = (column: string) => {
    const text = cellOf(record, column);
    return text.toLowerCase() === 'all' ? '' : text;
  };
  return [
    ['sex', sexOf(cellOf(record, 'gender'))],
    ['age', age],
    ['disability', partOf('disabled_marker')],
    ['population_group', partOf('population_group')],
  ];
}
