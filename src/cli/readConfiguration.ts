import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Figure } from '#domain/figure.ts';
import type { Situation, SituationListing } from '#domain/situation.ts';
import { readInlineSituation } from '#feeds/situations/inlineSituation.ts';
import { CONFIGURATION, readManifest, readSituationList } from '#feeds/situations/readManifest.ts';
import { FeedError } from '#feeds/transport/feedError.ts';

/** One situation of a situations.json on this machine. */
export interface ConfiguredSituation {
  readonly situation: Situation;
  /** Where its relative addresses start. */
  readonly folder: string;
  readonly complete?: (figures: readonly Figure[]) => Situation;
}

/**
 * Reads a situations.json and the manifests that it names, all or nothing: a command that works by it must not do half
 * of what it says. Errors: `FeedError` with what is wrong; those of the file system.
 */
export async function readConfiguration(path: string): Promise<readonly ConfiguredSituation[]> {
  const text = await readFile(path, 'utf8');
  const listed = readSituationList(text, path);
  return Promise.all(listed.map((entry) => readConfigured(entry, { text, path })));
}

/** One entry of a situations.json, whose text is at hand. Errors: as above. */
export async function readConfigured(
  { id, manifest }: Pick<SituationListing, 'id' | 'manifest'>,
  { text, path }: { readonly text: string; readonly path: string },
): Promise<ConfiguredSituation> {
  const folder = dirname(resolve(path));
  if (manifest === '') return { ...readInlineSituation(text, id, path), folder };
  const file = resolve(folder, manifest);
  const situation = readManifest(await readFile(file, 'utf8'), file);
  if (situation.id === id) return { situation, folder: dirname(file) };
  throw new FeedError('shape', file, {
    seen: CONFIGURATION,
    names: [`id: ${situation.id} (${id})`],
  });
}
