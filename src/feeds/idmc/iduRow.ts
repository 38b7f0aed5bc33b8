import { statedBy } from '#domain/feedCredits.ts';
import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import type { AdapterRow } from '../records/adapterRows.ts';
import {
  breakdownCell,
  declaredSeries,
  noteCell,
  pageCell,
  seriesCells,
} from '../records/adapterRows.ts';
import { periodOf } from '../records/calendarDay.ts';
import type { FeedRecord } from '../records/feedRecords.ts';
import { cellOf, setAsideRecord } from '../records/feedRecords.ts';
import { placeCells } from '../records/placeCells.ts';
import { iduDay } from './iduDay.ts';
import type { IduText } from './iduText.ts';
import { readIduText } from './iduText.ts';

/** Positions, small places, and texts that name them: read for their dates and shown to nobody. */
export const IDU_HIDDEN = [
  'latitude',
  'longitude',
  'centroid',
  'locations_name',
  'locations_coordinates',
  'locations_accuracy',
  'locations_type',
  'standard_popup_text',
  'description',
];

export interface IduContext {
  readonly feed: FeedDefinition;
  readonly answers: readonly FeedAnswer[];
}

/** One update as a row of our own table; its place is the country, because where it happened is finer than is shown. */
export function iduRow(record: FeedRecord, context: IduContext): AdapterRow {
  const { feed, answers } = context;
  const text = readIduText(
    ['standard_popup_text', 'standard_info_text', 'description']
      .map((column) => record.cells.get(column) ?? '')
      .join(' '),
  );
  const series = seriesOf(record, text, feed);
  if (series === null) {
    return aside(record, 'unnamed_series', ['displacement_type', namesOf(record, text)[0] ?? '']);
  }
  const days = [
    dayOf(record, 'displacement_start_date', text.days?.first ?? null),
    dayOf(record, 'displacement_end_date', text.days?.last ?? null),
  ].filter((day) => day !== '');
  const wrong = days.find((day) => typeof day !== 'string');
  if (wrong !== undefined) return wrong;
  const [first, last = first] = days.filter((day) => typeof day === 'string');
  if (first === undefined || last === undefined) {
    return aside(record, 'missing_cell', ['displacement_start_date', '']);
  }
  return {
    row: record.row,
    extra: '',
    cells: {
      ...seriesCells(series),
      ...placeCells([{ name: cellOf(record, 'country'), code: cellOf(record, 'iso3') }], series),
      breakdown: breakdownCell([['event', eventOf(record)]], series),
      as_of: periodOf(first, last),
      value: cellOf(record, 'figure'),
      qualifier: qualifierOf(record, series),
      role: roleOf(cellOf(record, 'role')),
      source: statedBy(feed) ?? '',
      published: publishedOf(cellOf(record, 'created_at')),
      carried_by: cellOf(record, 'sources') || text.publisher,
      url: pageCell(
        [cellOf(record, 'source_url'), text.link, cellOf(record, 'link')],
        feed,
        answers,
      ),
      note: noteCell([
        ['id', cellOf(record, 'id')],
        ['term', text.term],
        ['displacement_occurred', cellOf(record, 'displacement_occurred')],
      ]),
    },
  };
}

/** Returns are no displacement: only a series of their own takes them. */
function seriesOf(record: FeedRecord, text: IduText, feed: FeedDefinition): FeedSeries | null {
  return declaredSeries(feed, namesOf(record, text));
}

function namesOf(record: FeedRecord, { term, isReturn }: IduText): string[] {
  const type = cellOf(record, 'displacement_type');
  const isCategory = ['category', 'figure_category'].some((column) =>
    /^(cross[ _]border[ _])?return(s|ees)?$/i.test(cellOf(record, column)),
  );
  if (isReturn || isCategory) return [`${type}:returns`];
  return term === '' ? [type] : [`${type}:${term}`, type];
}

function dayOf(record: FeedRecord, column: string, said: string | null) {
  const written = cellOf(record, column);
  if (written === '') return '';
  const day = iduDay(written, said);
  return (
    day ?? aside(record, 'bad_date', [column, said === null ? written : `${written} (${said})`])
  );
}

function aside(
  record: FeedRecord,
  reason: 'unnamed_series' | 'missing_cell' | 'bad_date',
  [column, seen]: readonly [string, string],
) {
  return setAsideRecord(record, { reason, column, seen, hidden: IDU_HIDDEN });
}

/** Two events are two counts, whatever else they share. */
function eventOf(record: FeedRecord): string {
  return cellOf(record, 'event_name') || cellOf(record, 'event_id');
}

const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ['approximately', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['more than', 'at_least'],
  ['more than or equal', 'at_least'],
  ['at least', 'at_least'],
  ['less than', 'at_most'],
  ['less than or equal', 'at_most'],
  ['at most', 'at_most'],
  ['up to', 'at_most'],
  ['total', 'exact'],
  ['exact', 'exact'],
  ['exactly', 'exact'],
]);

/** IDMC's words for how sure a number is; one that we do not know is refused by whoever reads the row. */
function qualifierOf(record: FeedRecord, series: FeedSeries): string {
  const word = cellOf(record, 'qualifier').toLowerCase();
  if (word === '' || cellOf(record, 'figure') === '') return series.qualifier ?? 'exact';
  return QUALIFIERS.get(word) ?? word;
}

/** Older files name no role: what they publish is recommended. */
function roleOf(text: string): string {
  if (/^(|recommended( figure)?)$/i.test(text)) return '';
  return /^triangulation( figure)?$/i.test(text) ? 'triangulation' : text;
}

/** When IDMC entered it; anything but an instant or a day says nothing. */
function publishedOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? text
    : '';
}
