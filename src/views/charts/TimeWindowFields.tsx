import { memo, useId, useState } from 'react';
import type { Situation } from '#domain/situation.ts';
import { formatWindow, parseWindow } from '#domain/window.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly situation: Situation;
  readonly time: Address['time'];
  readonly change: (change: AddressChange) => void;
}

/** The time window as two days: what dragging over a chart does, for keyboards and exact days. */
export const TimeWindowFields = memo(function TimeWindowFields(props: Props) {
  const { situation, time, change } = props;
  const { t } = useWording();
  const applied = daysOf(time ?? ownWindow(situation), situation.zone);
  const [draft, setDraft] = useState(applied);
  const [seen, setSeen] = useState(applied.join());
  // Another window came by dragging, by a link or by "back".
  if (seen !== applied.join()) {
    setSeen(applied.join());
    setDraft(applied);
  }
  const set = (next: Days) => {
    setDraft(next);
    const chosen = windowOfDays(next, situation.zone);
    if (chosen !== null && chosen !== time) change({ time: chosen });
  };
  const [from, to] = draft;
  return (
    <div className="controls-window" role="group" aria-label={t('chart.window')}>
      <DayField label={t('chart.windowFrom')} day={from} onChange={(day) => set([day, to])} />
      <DayField label={t('chart.windowTo')} day={to} onChange={(day) => set([from, day])} />
      {time !== null && (
        <button type="button" className="button" onClick={() => change({ time: null })}>
          {t('chart.windowDefault')}
        </button>
      )}
    </div>
  );
});

type Days = readonly [from: string, to: string];

function DayField(props: {
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="date"
        className="field-input"
        min="1900-01-01"
        max="2100-12-31"
        value={props.day}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

/** The window of the situation's main chart, shown until another one is chosen. */
function ownWindow({ charts }: Situation): string | null {
  const main = charts.find((chart) => chart.kind === 'cumulative') ?? charts[0];
  return main?.window ?? null;
}

/** Both days of a window, each empty where it is open. */
function daysOf(time: string | null, zone: string): Days {
  const window = time === null ? null : parseWindow(time, zone);
  if (window === null) return ['', ''];
  return [dayOf(window.start, zone), dayOf(window.end - 1, zone)];
}

function dayOf(at: number, zone: string): string {
  if (!Number.isFinite(at)) return '';
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** Null while a year is still being typed (0202-09-24), or where the days are the wrong way round. */
function windowOfDays([from, to]: Days, zone: string): string | null {
  const window = parseWindow(
    `${from === '' ? 'earliest' : from}..${to === '' ? 'latest' : to}`,
    zone,
  );
  return window === null || (from === '' && to === '') ? null : formatWindow(window, zone);
}
