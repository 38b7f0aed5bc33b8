import * as v from 'valibot';
import { mappingGuard } from '#feeds/ownTable/mappingGuard.ts';
import type { Mapping } from '#feeds/ownTable/types.ts';

/** A mapping with the headers that it was made for: the same ones are read in the same way. */
export interface SavedMapping {
  readonly mapping: Mapping;
  readonly headers: readonly string[];
}

const savedGuard = v.object({ headers: v.array(v.string()) });
/** A mapping is a page of text; a file of this size is something else. */
const LONGEST = 1_000_000;

/** A small JSON that can be shared. A feed of kind `table` reads the same file as its `mapping`. */
export function formatMapping({ mapping, headers }: SavedMapping): string {
  return `${JSON.stringify({ ...mapping, headers }, null, 2)}\n`;
}

/** Null for a text that is no mapping. Headers are empty where the file names none. */
export function parseMapping(text: string): SavedMapping | null {
  if (text.length > LONGEST) return null;
  const json = jsonOf(text);
  const mapping = v.safeParse(mappingGuard, json);
  if (!mapping.success) return null;
  const named = v.safeParse(savedGuard, json);
  return { mapping: mapping.output, headers: named.success ? named.output.headers : [] };
}

/** Whether a table has the headers that a mapping was made for, in the same places, whatever their letter case. */
export function fitsHeaders({ headers }: SavedMapping, table: readonly string[]): boolean {
  return headers.length > 0 && headersKey(headers) === headersKey(table);
}

export function headersKey(headers: readonly string[]): string {
  return JSON.stringify(headers.map((header) => header.trim().toLowerCase()));
}

/** The names of the headers that a mapping uses and a table does not have there. */
export function missingHeaders(
  { mapping, headers }: SavedMapping,
  table: readonly string[],
): readonly string[] {
  return mapping.columns
    .filter(({ as }) => as !== 'ignore')
    .map(({ column }) => headers[column] ?? '')
    .filter((header, index) => {
      const at = mapping.columns.filter(({ as }) => as !== 'ignore')[index]?.column ?? -1;
      return (
        header !== '' && header.trim().toLowerCase() !== (table[at] ?? '').trim().toLowerCase()
      );
    });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
