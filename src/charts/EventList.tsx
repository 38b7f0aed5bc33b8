import { memo } from 'react';
import { linkOf } from '#domain/link.ts';
import type { EventView } from '#chartViews/chartView.ts';
import type { Wording } from '#wording/wording.ts';

interface Props {
  readonly events: readonly EventView[];
  readonly wording: Wording;
}

/** The events on the time axis by their numbers, each with its time, source and link. */
export const EventList = memo(function EventList({ events, wording }: Props) {
  if (events.length === 0) return null;
  return (
    <details className="chart-events">
      <summary>{wording.t('plot.eventsCount', { count: events.length })}</summary>
      <ol role="list" className="chart-event-list" aria-label={wording.t('plot.eventsTitle')}>
        {events.map((event) => (
          <li key={event.number} className="chart-event">
            <span className="chart-event-number">{event.number}</span>
            <span>
              <bdi>{event.title}</bdi>{' '}
              <span className="chart-event-meta">
                {event.time}, <EventSource event={event} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
});

function EventSource({ event }: { readonly event: EventView }) {
  const link = linkOf(event.url);
  if (link === null) return <bdi>{event.source}</bdi>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      <bdi>{event.source}</bdi>
    </a>
  );
}
