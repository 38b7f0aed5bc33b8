import type { KnownSpan } from '#domain/knownSpan.ts';

export const STEPS = ['dayBack', 'hourBack', 'hourOn', 'dayOn', 'first', 'latest'] as const;
export type Step = (typeof STEPS)[number];

const HOUR = 3_600_000;

/**
 * The moment one step on; null = the latest. Days are the calendar's, so that 09:00 stays 09:00 when the clocks
 * change; hours lead to the next whole one. The span's ends are stops, but a moment typed beyond them moves freely.
 */
export function stepMoment(
  at: number | null,
  step: Step,
  { span, zone }: { readonly span: KnownSpan; readonly zone: string },
): number | null {
  if (step === 'latest') return null;
  if (step === 'first') return span.start;
  const forth = step === 'hourOn' || step === 'dayOn';
  if (at === null) return forth ? null : lastStop(span, step, zone);
  const next = stepped(at, step, zone);
  if (forth) {
    const stop = at < span.start ? span.start : at < span.end ? span.end : span.latest;
    const reached = Math.min(next, stop);
    return reached >= span.latest ? null : reached;
  }
  if (at > span.end) return Math.max(next, span.end);
  return at >= span.start ? Math.max(next, span.start) : next;
}

/** Where nothing became known after the end, the end is the latest itself: the step leads to before it. */
function lastStop({ start, end, latest }: KnownSpan, step: Step, zone: string): number {
  return end < latest ? end : Math.max(stepped(end, step, zone), start);
}

function stepped(at: number, step: Step, zone: string): number {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (step === 'dayBack') return time.subtract({ days: 1 }).epochMilliseconds;
  if (step === 'dayOn') return time.add({ days: 1 }).epochMilliseconds;
  const hour = time.round({ smallestUnit: 'hour', roundingMode: 'floor' }).epochMilliseconds;
  if (step === 'hourOn') return hour + HOUR;
  return hour < at ? hour : hour - HOUR;
}
