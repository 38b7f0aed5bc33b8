import type { Sensitivity } from '#domain/disclosure/disclosureRules.ts';
import type { Marking, SituationEvent } from '#domain/situation.ts';
import type { CsvTable } from './csvTable.ts';
import { dataState } from './noteWithMarking.ts';

/** The columns of an events feed, and what kind of data it is. */
export const EVENT_COLUMNS = ['time', 'title', 'source', 'url', 'data_state'] as const;

/** One row per dated event, in the order given; times at their own precision. */
export function eventsCsv(
  events: readonly SituationEvent[],
  marking: Marking,
  label: Sensitivity | null = null,
): CsvTable {
  const state = dataState(marking, label);
  return {
    columns: EVENT_COLUMNS,
    rowCount: events.length,
    rowAt: (index) => {
      const event = events[index];
      if (event === undefined) throw new RangeError(`There is no row ${index}.`);
      return [event.time.text, event.title, event.source, event.url, state];
    },
  };
}
