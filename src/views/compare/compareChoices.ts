import type { CompareOptions } from '#chartViews/compare/compareScene.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { Address } from '#address/address.ts';

/** What the address chose; the width comes from the screen or the picture. */
export type CompareChoices = Omit<CompareOptions, 'width'>;

export function compareChoices(address: Address): CompareChoices {
  const { known, align, interval, span, yScale, stackMode } = address;
  return {
    knownAt: known === null ? null : instantOf(known),
    align: onsetIds(align),
    interval,
    span: span === 'all' ? null : Number(span),
    yScale,
    stackMode,
  };
}

/** `corridor`, or `corridor~second-wave` where several situations have several onsets. */
export function onsetIds(align: string | null): readonly string[] {
  return (align ?? '').split('~').filter((id) => id !== '');
}

/** One instant for all: situations of several zones share no day, so a day ends as it does in UTC. */
function instantOf(known: string): number | null {
  const moment = parseAsOf(known, 'UTC');
  return isAsOf(moment) ? moment.end : null;
}
