import type { SituationEvent } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import { extentOf } from './axes/timeAxis.ts';
import type { EventView, TimeAxisView } from './chartView.ts';

/** Events within the axis; a day-only event stands in the middle of its day, not at midnight. */
export function eventViews(
  events: readonly SituationEvent[],
  axis: Pick<TimeAxisView, 'segments'>,
  { zone, wording }: { zone: string; wording: Wording },
): EventView[] {
  return events.flatMap((event) => {
    const extent = extentOf(axis, event.time);
    if (extent === null) return [];
    return [
      {
        number: event.number,
        x: (extent.x0 + extent.x1) / 2,
        title: event.title,
        time: wording.asOfShort(event.time, zone),
        url: event.url,
        source: event.source,
      },
    ];
  });
}

/** Whether any of them stands on the axis, whenever it happened. */
export function hasEvents(
  events: readonly SituationEvent[],
  axis: Pick<TimeAxisView, 'segments'> | undefined,
): boolean {
  return axis !== undefined && events.some(({ time }) => extentOf(axis, time) !== null);
}
