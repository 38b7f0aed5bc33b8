import { type Address, parseAddress } from '#address/address.ts';
import type { Figure } from '#domain/figure.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { SituationData } from '#domain/situation.ts';
import { figuresInScope } from '#shown/figuresInScope.ts';
import { type ShownSituation, shownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { receiptOf } from '../receipt.ts';
import { defaultParts } from '../report/reportParts.ts';

/** A situation as a page has it. */
export interface ReadSituation {
  readonly data: SituationData;
  /** Epoch ms. */
  readonly fetchedAt: number;
}

/** The figures of one part of what an address shows, made again from the data. */
export interface FoundView {
  readonly read: ReadSituation;
  /** As the address chose, but that its moment is the one that was looked up. */
  readonly shown: ShownSituation;
  readonly scope: string;
  readonly figures: readonly Figure[];
  /** Of these figures, under the address as it was printed. */
  readonly code: string;
  /** Epoch ms up to which they were known. */
  readonly knownTo: number;
}

interface Asked {
  readonly scope: string;
  readonly address: Address;
  /** Epoch ms at which the data are looked at; null = with everything that is there today. */
  readonly at: number | null;
}

/** A view made again; null where the situation has no such part, or no figure in it. */
export function viewOf(read: ReadSituation, asked: Asked, wording: Wording): FoundView | null {
  const { at, scope } = asked;
  const known = at === null ? asked.address.known : isoOf(at);
  const looked = shownSituation(read.data, { ...asked.address, known }, read.fetchedAt);
  const parts = scope === 'report' ? statedParts(looked, wording) : null;
  const shown = { ...looked, address: { ...looked.address, parts } };
  const figures = figuresInScope(shown, scope, wording);
  if (figures === null || figures.length === 0) return null;
  const receipt = receiptOf({
    situation: read.data.situation.id,
    // What was shown up to the latest said so in its address, whenever it is made again.
    knownAt: at === null ? shown.choices.knownAt : null,
    address: { ...asked.address, parts },
    scope,
    figures,
  });
  const { code, knownTo } = receipt;
  return { read, shown, scope, figures, code, knownTo: momentOf(knownTo, read.data) ?? 0 };
}

/** What a query may speak of: its own part, or the parts of a page that have the same address. */
export function scopesOf(query: string, { situation }: SituationData): readonly string[] {
  const { page, chart, tab, figure, pick } = parseAddress(query);
  if (page === 'report') return ['report'];
  if (chart !== null) return [chart, 'page'];
  if (figure !== null) return ['figure'];
  if (pick !== null) return ['together'];
  if (tab === 'table') return ['table', 'all'];
  return ['page', 'key-figures', ...situation.charts.map(({ id }) => id)];
}

/** Epoch ms of an instant or a day's end; null where the text is neither. */
export function momentOf(text: string, { situation }: SituationData): number | null {
  const moment = parseAsOf(text, situation.zone);
  return isAsOf(moment) ? moment.end : null;
}

/** In a receipt, a report has the parts that show a figure, in one order: not notes, events or its own order. */
function statedParts(shown: ShownSituation, wording: Wording): string[] {
  const { parts } = shown.address;
  const isStated = (id: string) => {
    const alone = { ...shown, address: { ...shown.address, parts: [id] } };
    return (figuresInScope(alone, 'report', wording) ?? []).length > 0;
  };
  return (parts ?? defaultParts(shown.data.situation)).filter(isStated).sort();
}

function isoOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
