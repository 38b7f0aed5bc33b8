import { queryOptions } from '@tanstack/react-query';
import type { Situation, SituationListing } from '#domain/situation.ts';
import { FeedError, isFeedError } from '../transport/feedError.ts';
import { folderOf } from '../transport/feedAddress.ts';
import { fetchText } from '../transport/fetchText.ts';
import { retryDelay, shouldRetry } from '../transport/retryPolicy.ts';
import { isSituationId } from './manifestGuard.ts';
import { readManifest, readSituationList } from './readManifest.ts';

/** A manifest and the folder that its relative addresses start from. */
export interface FoundSituation {
  readonly situation: Situation;
  readonly folder: string;
}

/**
 * The list of situations of this site.
 * @param site the page's folder (`folderOf(document.baseURI)`)
 */
export function situationsQuery(site: string) {
  return queryOptions({
    queryKey: ['situations', site] as const,
    queryFn: async ({ signal }): Promise<readonly SituationListing[]> => {
      const address = listAddress(site);
      const { text } = await fetchText(address, { base: site, signal });
      return readSituationList(text, address);
    },
    retry: shouldRetry,
    retryDelay,
    staleTime: Infinity,
  });
}

export interface SituationQueryInputs {
  readonly site: string;
  readonly id: string;
  /** From the list; left out, the situation is looked for in the folder of its id. */
  readonly manifest?: string | undefined;
}

/**
 * One situation's manifest. A folder that no list names is found all the same: adding it is enough
 * to open it. Fails with `FeedError`: unknown_situation where there is none, shape where it is broken.
 */
export function situationQuery({
  site,
  id,
  manifest = `${id}/manifest.json`,
}: SituationQueryInputs) {
  return queryOptions({
    queryKey: ['situation', site, id, manifest] as const,
    queryFn: async ({ signal }): Promise<FoundSituation> => {
      if (!isSituationId(id)) throw new FeedError('unknown_situation', site, { seen: id });
      const address = new URL(manifest, listAddress(site)).href;
      const text = await fetchManifest(address, { site, id, signal });
      const situation = readManifest(text, address);
      if (situation.id === id) return { situation, folder: folderOf(address) };
      throw new FeedError('shape', address, { names: [`id: ${situation.id}`] });
    },
    retry: shouldRetry,
    retryDelay,
    staleTime: Infinity,
  });
}

/** Only what is fetched at run time: a situation is added by adding files, without a build. */
function listAddress(site: string): string {
  return new URL('situations/situations.json', site).href;
}

interface ManifestRequest {
  readonly site: string;
  readonly id: string;
  readonly signal: AbortSignal;
}

async function fetchManifest(
  address: string,
  { site, id, signal }: ManifestRequest,
): Promise<string> {
  try {
    return (await fetchText(address, { base: site, signal })).text;
  } catch (error) {
    if (isFeedError(error) && isNoSuchFile(error)) {
      throw new FeedError('unknown_situation', address, { seen: id });
    }
    throw error;
  }
}

/** Some servers send their front page with 200 where there is no such file. */
function isNoSuchFile({ fault }: FeedError): boolean {
  return fault.status === 404 || fault.status === 410 || fault.reason === 'web_page';
}
