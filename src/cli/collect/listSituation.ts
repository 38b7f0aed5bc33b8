import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Situation, SituationListing } from '#domain/situation.ts';
import { guarded } from '#feeds/situations/readManifest.ts';
import { parseJson } from '#feeds/transport/parseJson.ts';
import { isMissing, replaceFile } from './replaceFile.ts';

const listGuard = v.looseObject({ situations: v.array(v.looseObject({ id: v.string() })) });

/**
 * Names a collected situation in the list of its folder. The folder may be that of a site: what else the list says, of
 * this or that situation, stays as it is. Errors: `FeedError` where there is a list that cannot be read.
 */
export async function listSituation(
  path: string,
  { id, title }: Pick<Situation, 'id' | 'title'>,
): Promise<void> {
  const text = await textOf(path);
  const list =
    text === '' ? { situations: [] } : guarded(listGuard, parseJson(text, path), { address: path });
  const entry: SituationListing = { id, title, manifest: `${id}/manifest.json` };
  const isListed = list.situations.some((one) => one.id === id);
  const situations = isListed
    ? list.situations.map((one) => (one.id === id ? entry : one))
    : [...list.situations, entry];
  const next = `${JSON.stringify({ ...list, situations }, null, 2)}\n`;
  if (JSON.stringify({ ...list, situations }) !== JSON.stringify(list))
    await replaceFile(path, next);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}
