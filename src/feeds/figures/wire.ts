import { readCsvTable } from './csvWire.ts';
import { readJsonTable } from './jsonWire.ts';
import type { RawTable } from './rawTable.ts';

/**
 * Reads a figures feed in either form. The contents tell which, because feeds often name the wrong type;
 * only what calls itself JSON and is neither list nor object is refused as JSON too.
 * Errors: `FeedError` shape or cut_off for the feed as a whole.
 */
export function readRawTable(text: string, contentType: string, address: string): RawTable {
  return /^\s*[[{]/.test(text) || contentType.includes('json')
    ? readJsonTable(text, contentType, address)
    : readCsvTable(text, address);
}
