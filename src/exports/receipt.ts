import { sha256 } from '@noble/hashes/sha2.js';
import type { Address } from '#address/address.ts';
import { compareText } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { isoMoment } from './isoMoment.ts';
import { receiptQuery } from './receiptQuery.ts';

/** A short code over the figures of a view, and what is needed to make it again. */
export interface Receipt {
  /** `XXXX-XXXX-XXXX-XXXX`: the first 80 bits of a SHA-256 in Crockford's base 32, which has no I, L, O or U. */
  readonly code: string;
  readonly situation: string;
  /**
   * ISO instant: the chosen moment, or the latest at which one of the figures became known. A figure without a date of
   * publication counts as known at the end of its as-of, even where its feed has it only from the day it was fetched.
   * Empty where neither is there.
   */
  readonly knownTo: string;
  /** Canonical query of the view, by which a page finds the same figures again; begins with `?situation=`. */
  readonly query: string;
  /** How many figures it vouches for. */
  readonly figures: number;
}

export interface ReceiptFacts {
  /** Id; several ones joined by `~` (a comparison). */
  readonly situation: string;
  /** Epoch ms; null = up to the latest. */
  readonly knownAt: number | null;
  /** As it is shown: of `shownSituation`, not as it was asked for. */
  readonly address: Address;
  /** Id of the chart, or what else holds the figures: `key-figures`, `page`, `table`, `all`, `figure`, `together`. */
  readonly scope: string;
  /** Those shown, in any order. */
  readonly figures: readonly Figure[];
}

/**
 * The receipt of what is shown. Language, theme, tab, and when it was made, fetched or retrieved are not in it: the same
 * figures of the same view give the same code a year later and on another machine.
 * @example receiptOf(facts).code // "7M2K-0QXD-9V4B-TS3H"
 */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { situation, knownAt, figures } = facts;
  const query = receiptQuery(facts);
  const knownTo = knownAt === null ? latestKnown(figures) : isoMoment(knownAt);
  const receipt = { situation, knownTo, query };
  return { ...receipt, code: codeOf(receiptText(receipt, figures)), figures: figures.length };
}

/**
 * The canonical text that is hashed, as UTF-8: four lines, then one for each figure in the order of ids; lines are
 * parted by LF, with none after the last. A figure is a JSON array without spaces: id, as-of (instants in UTC), value,
 * low, high, qualifier, unit, measure, source, status; null where nothing is stated.
 */
export function receiptText(
  { situation, knownTo, query }: Pick<Receipt, 'situation' | 'knownTo' | 'query'>,
  figures: readonly Figure[],
): string {
  const lines = figures.map((figure) => [figure.id, lineOf(figure)] as const);
  // Two figures have one id only where files of several situations are put together.
  lines.sort(
    ([oneId, one], [otherId, other]) => compareText(oneId, otherId) || compareText(one, other),
  );
  return [VERSION, situation, knownTo, query, ...lines.map(([, line]) => line)].join('\n');
}

/** The code of a canonical text. */
export function codeOf(text: string): string {
  const hash = sha256(new TextEncoder().encode(text));
  return (base32(hash.subarray(0, CODE_BYTES)).match(/.{4}/g) ?? []).join('-');
}

/** Raised when the canonical text changes, so that an old receipt is told from a wrong one. */
const VERSION = 'corridor-receipt 1';
const CODE_BYTES = 10;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A search asks for the lines of the same figures a thousand times. */
const LINES = new WeakMap<Figure, string>();

function lineOf(figure: Figure): string {
  const known = LINES.get(figure);
  if (known !== undefined) return known;
  const line = figureLine(figure);
  LINES.set(figure, line);
  return line;
}

function figureLine(figure: Figure): string {
  const { id, value, valueLow, valueHigh, qualifier, unit, measure, source, status } = figure;
  const asOf = asOfText(figure);
  const parts = [id, asOf, value, valueLow, valueHigh, qualifier, unit, measure, source, status];
  return JSON.stringify(parts);
}

/** One moment may be written in two zones; which of two references came first must not decide. */
function asOfText({ asOf }: Figure): string {
  if (asOf.precision === 'instant') return isoMoment(asOf.start);
  if (asOf.precision === 'interval' && asOf.text.includes('T')) {
    return `${isoMoment(asOf.start)}/${isoMoment(asOf.end)}`;
  }
  return asOf.text;
}

/** ISO instant at which the last of these figures became known; empty of none. */
export function latestKnown(figures: readonly Figure[]): string {
  if (figures.length === 0) return '';
  const moments = figures.map(({ published, asOf, knownFrom }) =>
    published === null ? asOf.end : knownFrom,
  );
  // One by one: a call has no room for hundreds of thousands of values.
  return isoMoment(moments.reduce((latest, at) => Math.max(latest, at), -Infinity));
}

function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += CROCKFORD[(held >> bits) & 31] ?? '';
    }
    held &= (1 << bits) - 1;
  }
  return text;
}
