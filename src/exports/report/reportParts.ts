import type { Situation } from '#domain/situation.ts';

/** Parts that every situation has, in the order in which they are offered; each chart comes as `chart.<id>`. */
export const PLAIN_PARTS = [
  'finding',
  'text',
  'key',
  'key-table',
  'changes',
  'events',
  'figures',
] as const;
export type PlainPart = (typeof PLAIN_PARTS)[number];

/** What an id of the address means. */
export type NamedPart =
  | { readonly kind: PlainPart }
  | { readonly kind: 'chart'; readonly chart: string }
  | { readonly kind: 'note'; readonly note: string };

const CHART = 'chart.';
const NOTE = 'note.';

/** @example namedPart('chart.arrivals') // { kind: 'chart', chart: 'arrivals' }; null for a name that means nothing */
export function namedPart(id: string): NamedPart | null {
  if (id.startsWith(CHART)) return { kind: 'chart', chart: id.slice(CHART.length) };
  if (id.startsWith(NOTE)) return { kind: 'note', note: id.slice(NOTE.length) };
  const kind = PLAIN_PARTS.find((one) => one === id);
  return kind === undefined ? null : { kind };
}

export function chartPartId(chart: string): string {
  return `${CHART}${chart}`;
}

export function notePartId(note: string): string {
  return `${NOTE}${note}`;
}

/** Whether a table can be added to it. */
export function hasTableChoice(id: string): boolean {
  const part = namedPart(id);
  return part?.kind === 'chart' || part?.kind === 'changes';
}

/** Everything but notes that a report of this situation can hold, as it is offered. */
export function offeredParts({ charts }: Pick<Situation, 'charts'>): readonly string[] {
  const [finding, text, key, keyTable, ...rest] = PLAIN_PARTS;
  return [finding, text, key, keyTable, ...charts.map(({ id }) => chartPartId(id)), ...rest];
}

/** A report that nobody has put together yet: where it stands, and every chart. */
export function defaultParts({ charts }: Pick<Situation, 'charts'>): readonly string[] {
  return ['finding', 'key', ...charts.map(({ id }) => chartPartId(id))];
}
