import type { KnownSpan } from '#domain/knownSpan.ts';

/** Where moments stand on the slider: whole hours from its start, then, a little apart, the latest. */
export interface SliderScale {
  readonly span: KnownSpan;
  /** Position of the last hour. */
  readonly hours: number;
  /** Position of "latest"; the same as `hours` where nothing became known after the last hour. */
  readonly max: number;
  /** What a pointer can point at: on a slider of many months an hour is less than a pixel. */
  readonly pointerStep: 'hour' | 'day';
}

const HOUR = 3_600_000;
/** Share of the slider between its last hour and the latest: far enough that neither is hit for the other. */
const LATEST_GAP = 0.035;
const MOST_HOURS = 1000;

export function sliderScale(span: KnownSpan): SliderScale {
  const hours = Math.max(1, Math.ceil((span.end - span.start) / HOUR));
  const gap = span.end < span.latest ? Math.max(2, Math.ceil(hours * LATEST_GAP)) : 0;
  return { span, hours, max: hours + gap, pointerStep: hours > MOST_HOURS ? 'day' : 'hour' };
}

/** Position of a moment; one outside of the span stands at its end. null = the latest. */
export function positionOf(scale: SliderScale, at: number | null): number {
  if (at === null) return scale.max;
  const position = Math.round((at - scale.span.start) / HOUR);
  // Where the last hour is also the latest, no earlier moment may look like it.
  const last = scale.hours === scale.max ? scale.hours - 1 : scale.hours;
  return Math.min(Math.max(position, 0), last);
}

/** The moment that a pointer points at; null = the latest. */
export function momentAt(scale: SliderScale, position: number, zone: string): number | null {
  const { span, hours, max, pointerStep } = scale;
  if (position >= (hours + max) / 2) return null;
  const at = Math.min(span.start + position * HOUR, span.end);
  if (pointerStep === 'hour' || at === span.end) return at;
  const day = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .round({ smallestUnit: 'day', roundingMode: 'halfExpand' });
  return Math.min(day.epochMilliseconds, span.end);
}

/** Share of the slider's way that its hours take; the rest leads to the latest. */
export function shareOfHours({ hours, max }: SliderScale): number {
  return hours / max;
}
