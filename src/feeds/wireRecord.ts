import type { SetAsideReason, SetAsideRow } from '#domain/figureTable.ts';
import { FeedError } from './transport/feedError.ts';

/** One entry of a feed's list, before any of it is believed. */
export type WireRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list that a value is, else null. */
export function listIn(value: unknown): readonly unknown[] | null {
  if (!Array.isArray(value)) return null;
  const list: readonly unknown[] = value;
  return list;
}

/**
 * A cell as text, whatever it came as: feeds mix numbers, digits as text and null in one column. Lists and objects
 * become their own JSON, which no rule on numbers or dates accepts.
 * @example textOf(12) // '12'
 * @example textOf('Unknown ') // 'Unknown'
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? value.toString() : JSON.stringify(value);
}

/** The calendar date at the start of a text; a time behind it says nothing. Other texts stay as they are. */
export function dayOf(value: unknown): string {
  const text = textOf(value);
  return /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(text) ? text.slice(0, 10) : text;
}

/** Only plain digits are a number; a sum, a range or "N/A" is none. */
export function isWhole(text: string): boolean {
  return /^\d+$/.test(text);
}

export interface WhyAside {
  readonly reason: SetAsideReason;
  readonly column: string;
  readonly seen: unknown;
}

const SEEN = 200;

/** An entry that becomes no row of figures, kept as it came. */
export function asideRow(
  row: number,
  { reason, column, seen }: WhyAside,
  entry: unknown,
): SetAsideRow {
  return { row, reason, column, seen: textOf(seen).slice(0, SEEN), cells: cellsOf(entry) };
}

/** An entry that is no record at all. */
export function notARecord(row: number, entry: unknown): SetAsideRow {
  return asideRow(
    row,
    { reason: 'not_a_record', column: '', seen: textOf(entry) || 'null' },
    entry,
  );
}

/** A feed that answers `{"error": "…"}` with status 200 is heard; anything else is shown as it begins. */
export function shapeError(root: unknown, address: string): FeedError {
  const words = isRecord(root)
    ? ['error', 'message', 'detail'].map((name) => textOf(root[name])).find((text) => text !== '')
    : undefined;
  return new FeedError('shape', address, { seen: words ?? textOf(root) });
}

/** From entries, so that a name like `__proto__` stays a name. */
function cellsOf(entry: unknown): Readonly<Record<string, string>> {
  if (!isRecord(entry)) return { entry: textOf(entry) };
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name, textOf(value)] as const),
  );
}
