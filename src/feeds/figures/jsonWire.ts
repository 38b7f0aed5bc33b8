import * as v from 'valibot';
import type { FeedClock, Marking } from '#domain/situation.ts';
import { MARKINGS } from '#domain/situation.ts';
import { FeedError } from '../transport/feedError.ts';
import { parseJson } from '../transport/parseJson.ts';
import type { FigureColumn } from './columns.ts';
import { figureColumnOf } from './columns.ts';
import type { RawRow, RawTable } from './rawTable.ts';
import { readHeaders } from './rawTable.ts';

const envelopeGuard = v.object({
  figures: v.array(v.unknown()),
  marking: v.exactOptional(v.picklist(MARKINGS)),
  clock: v.exactOptional(
    v.object({
      now: v.pipe(v.string(), v.isoTimestamp()),
      speed: v.pipe(v.number(), v.finite(), v.minValue(0)),
      paused: v.boolean(),
    }),
  ),
});

/**
 * The JSON form (public/situations/figures.schema.json): a list of rows with the CSV's names,
 * or `{ figures, marking?, clock? }`. Numbers may be numbers or their digits as text.
 * Errors: `FeedError` cut_off, shape.
 */
export function readJsonTable(text: string, contentType: string, address: string): RawTable {
  const root = parseJson(text, address);
  const { rows, marking, clock } = readEnvelope(root, text, address);
  const names = new Set<string>();
  for (const row of rows) if (isRecord(row)) Object.keys(row).forEach((name) => names.add(name));
  // A list without rows has no columns to miss: it is empty, not wrong.
  const headers =
    rows.length === 0 ? { unknown: [], isOwnExport: false } : readHeaders([...names], address);
  return {
    rows: rows.map((row, index) => readRecord(row, index + 1)),
    unknownColumns: headers.unknown,
    isOwnExport: headers.isOwnExport,
    notDeclaredJson: !contentType.includes('json'),
    marking,
    clock,
  };
}

interface Envelope {
  readonly rows: readonly unknown[];
  readonly marking: Marking | null;
  readonly clock: FeedClock | null;
}

function readEnvelope(root: unknown, text: string, address: string): Envelope {
  if (Array.isArray(root)) return { rows: root, marking: null, clock: null };
  const read = v.safeParse(envelopeGuard, root);
  if (!read.success) throw new FeedError('shape', address, { seen: feedsOwnWords(root, text) });
  const { figures, marking, clock } = read.output;
  return { rows: figures, marking: marking ?? null, clock: clock ?? null };
}

/** A feed that answers `{"error": "quota exceeded"}` is heard (F-30). */
function feedsOwnWords(root: unknown, text: string): string {
  if (isRecord(root)) {
    for (const name of ['error', 'message', 'detail']) {
      const words = root[name];
      if (typeof words === 'string' && words.trim() !== '') return words.trim();
    }
  }
  return text.trim();
}

function readRecord(row: unknown, number: number): RawRow {
  const read: Partial<Record<FigureColumn, string>> = {};
  if (!isRecord(row)) return { row: number, cells: read, extra: cellText(row) };
  for (const [name, value] of Object.entries(row)) {
    const column = figureColumnOf(name.trim().toLowerCase());
    if (column !== null) read[column] = cellText(value);
  }
  return { row: number, cells: read, extra: '' };
}

/** Null is an empty cell; a list or object becomes its own text, which no number or date rule accepts. */
function cellText(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? value.toString() : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
