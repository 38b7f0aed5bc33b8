import { compareText } from './asOf.ts';
import type { SituationEvent } from './situation.ts';

export type UnnumberedEvent = Omit<SituationEvent, 'number'>;

/** Numbers the events 1, 2, 3 … by when they began; a day comes before the hours of that day. */
export function numberEvents(events: readonly UnnumberedEvent[]): SituationEvent[] {
  return [...events].sort(compareEvents).map((event, index) => ({ ...event, number: index + 1 }));
}

function compareEvents(one: UnnumberedEvent, other: UnnumberedEvent): number {
  return (
    one.time.start - other.time.start ||
    other.time.end - one.time.end ||
    compareText(one.title, other.title) ||
    compareText(one.source, other.source)
  );
}
