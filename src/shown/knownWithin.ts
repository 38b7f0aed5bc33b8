import type { KnownSpan } from '#domain/knownSpan.ts';
import { knownMoment } from './viewChoices.ts';

/** What the address asks for, or the latest where nothing became known from that moment on. */
export function knownWithin(
  known: string | null,
  span: KnownSpan | null,
  zone: string,
): string | null {
  const at = knownMoment(known, zone);
  return at !== null && span !== null && at >= span.latest ? null : known;
}
