import type { FeedDefinition, FeedSeries } from '#domain/situation.ts';
import type { FeedAnswer } from '../feedAdapter.ts';
import { hasLoneYear } from './refstatAddress.ts';
import type { RefstatRecord } from './refstatRecords.ts';

/** What a reader should know about one count, as sentences for its note. */
export type NoteTeller = (record: RefstatRecord, series: FeedSeries) => readonly string[];

/**
 * Tells the notes of a read: the newest year can be a mid-year count until the next June, a nowcast names its own
 * sources, and an address that was repaired is said to have been.
 */
export function noteTeller(
  records: readonly RefstatRecord[],
  answers: readonly FeedAnswer[],
  feed: FeedDefinition,
): NoteTeller {
  const newest = newestYear(records);
  const cautious = yearRead(answers) <= Number(newest) + 1 ? newest : '';
  const repaired = repairNote(feed, answers);
  return ({ cells }, { measure }) => {
    const source = cells?.get('source') ?? '';
    const year = cells?.get('year') ?? '';
    const isCautious = year !== '' && year === cautious && measure === 'stock';
    return [
      ...(source === '' || source === '-' ? [] : [`Source named by the database: ${source}.`]),
      ...(isCautious && cells?.has('month') !== true ? [newestNote(year)] : []),
      ...repaired,
    ];
  };
}

function newestNote(year: string): string {
  return `${year} is the newest year of this answer: until the end-year figures come out in June ${Number(year) + 1} it can be a mid-year count.`;
}

/** Empty where no row has a year. */
function newestYear(records: readonly RefstatRecord[]): string {
  let newest = '';
  for (const { cells } of records) {
    const year = cells?.get('year') ?? '';
    if (/^\d{4}$/.test(year) && year > newest) newest = year;
  }
  return newest;
}

function yearRead(answers: readonly FeedAnswer[]): number {
  const at = Math.max(...answers.map(({ fetchedAt }) => fetchedAt));
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').year;
}

function repairNote({ address }: FeedDefinition, answers: readonly FeedAnswer[]): string[] {
  const base = answers[0]?.address ?? '';
  if (!URL.canParse(address, base) || !hasLoneYear(new URL(address, base))) return [];
  return [
    'The configured address names one end of its years only, which the database ignores: the other end was filled in.',
  ];
}
