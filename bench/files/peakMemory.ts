import { readFile } from 'node:fs/promises';
import { openTable } from '#feeds/ownTable/openTable.ts';
import { proposeMapping } from '#feeds/ownTable/proposeMapping.ts';
import { readSheet } from '#feeds/ownTable/readSheet.ts';

// Reads one file to figures and says the most memory that this process ever held, in bytes.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const path = process.argv[2] ?? '';
if (path !== '') await read(path);
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));

async function read(file: string): Promise<void> {
  const opened = await openTable({ name: file, bytes: await readFile(file) });
  const { mapping } = proposeMapping(opened, 0);
  const [sheet] = opened.sheets;
  if (sheet === undefined) throw new Error('There is no sheet.');
  readSheet(sheet, { mapping, readFor: undefined, now: 0, sampleRows: 0 });
}
