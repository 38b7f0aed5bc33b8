import { type Address, formatAddress } from '#address/address.ts';
import { compareText } from '#domain/asOf.ts';
import { isoMoment } from './isoMoment.ts';
import type { ReceiptFacts } from './receipt.ts';

/** What decides about the figures of a chart, in the order in which it is written. */
const OF_A_CHART = [
  'time',
  'source',
  'main',
  'base',
  'known',
  'ghost',
  'yScale',
  'stackMode',
  'small',
] as const;

/** The same for what is no chart. */
const OF_OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['key-figures', ['main', 'base', 'known', 'small']],
  // The Charts tab as a whole: its sentence and its paragraphs.
  ['page', ['time', 'source', 'main', 'base', 'known', 'ghost', 'small']],
  ['table', ['source', 'known', 'indicator', 'role', 'small']],
  // Everything that is known today, without any choice.
  ['all', ['small']],
  ['figure', ['known', 'figure', 'small']],
  ['together', ['known', 'pick', 'small']],
  ['changes', ['known', 'since', 'changes', 'small']],
  ['report', ['time', 'source', 'main', 'base', 'known', 'ghost', 'since', 'parts', 'small']],
  ['situations', ['known', 'with', 'align', 'interval', 'span', 'stackMode', 'small']],
]);

/**
 * The query by which the same figures are found again; of two addresses that show the same, one text. Situation and
 * scope are always written, the known moment as an instant, defaults left out.
 * @example '?situation=nagorno-karabakh-2023&chart=arrivals&known=2023-10-02T20:00:00Z'
 */
export function receiptQuery(facts: Omit<ReceiptFacts, 'figures'>): string {
  const { situation, address, scope, knownAt } = facts;
  const known = knownAt === null ? null : isoMoment(knownAt);
  const written = new URLSearchParams(formatAddress({ ...withoutOrder(address), known }));
  written.set('situation', situation);
  written.set('chart', scope);
  const deciding = OF_OTHERS.get(scope) ?? OF_A_CHART;
  const parts = ['situation', 'chart', ...deciding].flatMap((name) => {
    const value = written.get(name);
    return value === null ? [] : [`${name}=${encodePlainly(value)}`];
  });
  return `?${parts.join('&')}`;
}

/** In which order sources or figures were chosen says nothing about what is counted. */
function withoutOrder(address: Address): Address {
  const sorted = (ids: readonly string[] | null) =>
    ids === null ? null : [...ids].sort(compareText);
  return {
    ...address,
    source: sorted(address.source),
    main: sorted(address.main),
    with: sorted(address.with),
    parts: sorted(address.parts),
    pick: sorted(address.pick),
  };
}

/** Percent-encoded but for the colons of a time, which are plain to read and may stand in a query. */
function encodePlainly(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':');
}
