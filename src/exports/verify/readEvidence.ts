import { strFromU8, unzipSync } from 'fflate';
import { RECEIPT_COLUMN } from '../figuresCsv.ts';
import { readPngTexts } from '../pngTexts.ts';
import { type Claim, claimIn, codeIn } from './claim.ts';
import { csvRows } from './csvRows.ts';
import { type Evidence, EvidenceFault, type FileRow, MOST_BYTES, MOST_ROWS } from './evidence.ts';
import { documentClaim, pageClaim, svgClaim } from './markupClaim.ts';

/** Something that is done in slices: each `yield` is a place to pause. */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** A receipt that was typed or pasted, alone or in a sentence. Errors: `EvidenceFault` nothing, no_code. */
export function textEvidence(text: string): Evidence {
  if (text.trim() === '') throw new EvidenceFault('nothing');
  const claim = claimIn(text);
  if (claim === null) throw new EvidenceFault('no_code');
  return { kind: 'claim', form: 'text', claim };
}

/** What a file says, by its contents: its name counts for nothing. Errors: `EvidenceFault`. */
export function* fileEvidence(bytes: Uint8Array): Sliced<Evidence> {
  if (bytes.length === 0) throw new EvidenceFault('nothing');
  if (bytes.length > MOST_BYTES) throw new EvidenceFault('too_large');
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]))
    return { kind: 'claim', form: 'png', claim: pngClaim(bytes) };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return yield* zipEvidence(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new EvidenceFault('pdf');
  if (OTHER_PICTURES.some((signature) => startsWith(bytes, signature)))
    throw new EvidenceFault('other_picture');
  return yield* textFileEvidence(decoded(bytes));
}

/** JPEG, GIF, WebP and the like (RIFF), BMP, TIFF. */
const OTHER_PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EvidenceFault('unknown_kind');
  }
}

function* textFileEvidence(text: string): Sliced<Evidence> {
  const start = text.slice(0, 1000).trimStart();
  if (/^[[{]/.test(start)) return jsonEvidence(text);
  if (/^<(?:!doctype html|html)/i.test(start))
    return { kind: 'claim', form: 'html', claim: pageClaim(text) };
  if (/^<(?:\?xml|!--|svg|!doctype svg)/i.test(start)) {
    if (!text.slice(0, 20_000).includes('<svg')) throw new EvidenceFault('unknown_kind');
    return { kind: 'claim', form: 'svg', claim: svgClaim(text) };
  }
  const head = start.split(/[\r\n]/, 1)[0] ?? '';
  if (/[,;]/.test(head) && /(?:^|[,;"\uFEFF])(?:figure_id|indicator)(?:[,;"]|$)/.test(head))
    return rowsEvidence('csv', yield* csvRows(text));
  const claim = claimIn(text);
  if (claim === null) throw new EvidenceFault('unknown_kind');
  return { kind: 'claim', form: 'text', claim };
}

function pngClaim(bytes: Uint8Array): Claim {
  try {
    const texts = readPngTexts(bytes);
    const code = codeIn(texts.get('Receipt') ?? '');
    if (code === null) throw new EvidenceFault('no_receipt_in_picture');
    const query = texts.get('Receipt-View') ?? '';
    return { code, query, knownTo: texts.get('Receipt-Known') ?? '' };
  } catch (error) {
    if (error instanceof RangeError) throw new EvidenceFault('cut_off');
    throw error;
  }
}

const OF_DOCUMENTS =
  /^(?:docProps\/custom|word\/document|xl\/(?:sharedStrings|worksheets\/[^/]+))\.xml$/;
const DATA = /(?:^|\/)data\.csv$/;

function* zipEvidence(bytes: Uint8Array): Sliced<Evidence> {
  const files = unpacked(bytes, (name) => OF_DOCUMENTS.test(name) || DATA.test(name));
  yield;
  const texts = files.filter(([name]) => OF_DOCUMENTS.test(name)).map(([, one]) => strFromU8(one));
  if (texts.length > 0) {
    const form = files.some(([name]) => name.startsWith('xl/')) ? 'xlsx' : 'docx';
    return { kind: 'claim', form, claim: documentClaim(texts) };
  }
  const [, data] = files.find(([name]) => DATA.test(name)) ?? [];
  if (data === undefined) throw new EvidenceFault('no_data_in_zip');
  return rowsEvidence('zip', yield* csvRows(decoded(data)));
}

function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): [name: string, bytes: Uint8Array][] {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => isWanted(name) && originalSize <= MOST_BYTES,
    });
    return Object.entries(files);
  } catch {
    throw new EvidenceFault('cut_off');
  }
}

function jsonEvidence(text: string): Evidence {
  const rows = listedRows(parsedJson(text));
  if (rows.length > MOST_ROWS) throw new EvidenceFault('too_many_rows');
  return rowsEvidence(
    'json',
    rows.map((cells, index) => ({
      row: index + 1,
      cells: new Map(Object.entries(cells).map(cellOf)),
    })),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EvidenceFault('cut_off');
  }
}

function listedRows(value: unknown): readonly object[] {
  const list = isObject(value) && 'figures' in value ? value.figures : value;
  if (!Array.isArray(list)) throw new EvidenceFault('no_figures');
  return list.filter(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function cellOf([name, value]: readonly [string, unknown]): [string, string] {
  return [name, typeof value === 'string' || typeof value === 'number' ? String(value) : ''];
}

/** Rows with what their receipt column says; the rows themselves are checked even where it says nothing. */
function rowsEvidence(form: 'csv' | 'json' | 'zip', rows: readonly FileRow[]): Evidence {
  const [first] = rows;
  if (first === undefined) throw new EvidenceFault('no_figures');
  if (!first.cells.has('figure_id')) throw new EvidenceFault('no_ids');
  const said = rows.find(({ cells }) => (cells.get(RECEIPT_COLUMN) ?? '') !== '');
  const claim = claimIn(said?.cells.get(RECEIPT_COLUMN) ?? '');
  const knownTo = first.cells.get('known_at') ?? '';
  return {
    kind: 'rows',
    form,
    claim: { code: claim?.code ?? null, query: claim?.query ?? '', knownTo },
    rows,
  };
}
