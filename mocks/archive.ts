import { asKnownAt } from '#domain/knownAt.ts';
import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import type { RawRow } from '#feeds/figures/rawTable.ts';
import { readRows, toFigureTable } from '#feeds/figures/toFigures.ts';
import { readRawTable } from '#feeds/figures/wire.ts';
import { readManifest } from '#feeds/situations/readManifest.ts';

export const ARCHIVE_ID = 'nagorno-karabakh-2023';

/** Reads a shipped file; `path` starts in public/situations. */
export type ReadShippedFile = (path: string) => Promise<string>;

/** The archive as every mock answer is made from it. */
export interface Archive {
  readonly csv: string;
  readonly situation: Situation;
  /** The rows known by a moment (epoch ms), cells as text, in the order of the file. */
  readonly rowsKnownAt: (moment: number) => readonly RawRow['cells'][];
}

export async function readArchive(read: ReadShippedFile): Promise<Archive> {
  const [csv, manifest] = await Promise.all([
    read(`${ARCHIVE_ID}/figures.csv`),
    read(`${ARCHIVE_ID}/manifest.json`),
  ]);
  const situation = readManifest(manifest, 'manifest.json');
  const raw = readRawTable(csv, 'text/csv', 'figures.csv');
  const rows = readRows(raw, { situation, retrieved: '', vintage: false, now: Infinity });
  const { figures, rejected } = toFigureTable([rows]);
  return {
    csv,
    situation,
    rowsKnownAt: (moment) => {
      const known = rowNumbers([...asKnownAt(figures, moment), ...asKnownAt(rejected, moment)]);
      return raw.rows.filter(({ row }) => known.has(row)).map(({ cells }) => cells);
    },
  };
}

function rowNumbers(figures: readonly Figure[]): ReadonlySet<number> {
  return new Set(figures.flatMap(({ references }) => references.map(({ row }) => row)));
}
