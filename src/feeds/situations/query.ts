import { queryOptions } from '@tanstack/react-query';
import type { Figure } from '#domain/figure.ts';
import type { Situation, SituationListing } from '#domain/situation.ts';
import { FeedError, isFeedError } from '../transport/feedError.ts';
import { type CopyRule, keepAnswers } from '../transport/answerKeeper.ts';
import { folderOf } from '../transport/feedAddress.ts';
import { type FetchedText, fetchText } from '../transport/fetchText.ts';
import { retryDelay, shouldRetry } from '../transport/retryPolicy.ts';
import { isSituationId } from './manifestGuard.ts';
import { CONFIGURATION, readManifest, readSituationList } from './readManifest.ts';

/** A manifest and the folder that its relative addresses start from. */
export interface FoundSituation {
  readonly situation: Situation;
  readonly folder: string;
  /** Only where the manifest leaves its charts to the figures: the situation with them. */
  readonly complete?: (figures: readonly Figure[]) => Situation;
}

/**
 * The list of situations of this site.
 * @param site the page's folder (`folderOf(document.baseURI)`)
 */
export function situationsQuery(site: string) {
  const copy: CopyRule = {
    key: `situations ${site}`,
    read: ([answer]) => readSituationList(answer?.text ?? '', listAddress(site)),
  };
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the copy's rule is made of the key's own parts
  return queryOptions({
    queryKey: ['situations', site] as const,
    queryFn: async ({ signal, client }): Promise<readonly SituationListing[]> => {
      const address = listAddress(site);
      const answer = await fetchText(address, { base: site, signal });
      const list = readSituationList(answer.text, address);
      keepAnswers(client, copy, [{ ...answer, address }]);
      return list;
    },
    meta: { copy },
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
  const copy: CopyRule = {
    key: `situation ${site} ${manifest}`,
    read: ([answer]) => readFound(answer?.text ?? '', { site, id, manifest }),
  };
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the copy's rule is made of the key's own parts
  return queryOptions({
    queryKey: ['situation', site, id, manifest] as const,
    queryFn: async ({ signal, client }): Promise<FoundSituation> => {
      if (!isSituationId(id)) throw new FeedError('unknown_situation', site, { seen: id });
      const address = new URL(manifest, listAddress(site)).href;
      const answer = await fetchManifest(address, { site, id, signal });
      const found = await readFound(answer.text, { site, id, manifest });
      keepAnswers(client, copy, [{ ...answer, address }]);
      return found;
    },
    meta: { copy },
    retry: shouldRetry,
    retryDelay,
    staleTime: Infinity,
  });
}

interface NamedManifest {
  readonly site: string;
  readonly id: string;
  readonly manifest: string;
}

/** A manifest as it came, from the network or from this device. */
async function readFound(
  text: string,
  { site, id, manifest }: NamedManifest,
): Promise<FoundSituation> {
  const address = new URL(manifest, listAddress(site)).href;
  const folder = folderOf(address);
  if (address === listAddress(site)) {
    const { readInlineSituation } = await import('./inlineSituation.ts');
    return { ...readInlineSituation(text, id, address), folder };
  }
  const situation = readManifest(text, address);
  if (situation.id === id) return { situation, folder };
  throw new FeedError('shape', address, {
    seen: CONFIGURATION,
    names: [`id: ${situation.id} (${id})`],
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
): Promise<FetchedText> {
  try {
    return await fetchText(address, { base: site, signal });
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
