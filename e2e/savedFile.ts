import type { Download, Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect } from './fixtures.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** As UTF-8, byte order mark included. */
  readonly text: string;
}

/** The file that a press of a button hands over. */
export async function savedBy(page: Page, button: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return contentOf(download);
}

async function contentOf(download: Download): Promise<SavedFile> {
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

export interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A CSV file by another reader than the product's own. */
export function readTable(text: string): ReadTable {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return { columns: meta.fields ?? [], rows: data };
}

/** The menu of a chart, opened. */
export async function openMenu(chart: Locator): Promise<void> {
  await chart.getByText('Save or share', { exact: true }).click();
}
