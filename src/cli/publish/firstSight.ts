import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SITUATION, parseAddress } from '#address/address.ts';
import type { Situation } from '#domain/situation.ts';
import { readSituationList } from '#feeds/situations/readManifest.ts';
import { firstSightMarkup } from '#firstSight/firstSightMarkup.tsx';
import { fileDigest } from '#firstSight/fileDigest.ts';
import { isDisclosed } from '#shown/isDisclosed.ts';
import { commandWording } from '#wording/commandWords.ts';
import { isMissing } from '../collect/replaceFile.ts';
import type { OpenedSituation } from '../openSituations.ts';

/**
 * Writes the main chart and the key figures of the situation that the page opens with into its index.html, or takes
 * earlier ones away. Only an archive whose files lie on the site: of anything else the document would say more than it
 * can know. Beside them goes a digest of every file that they were made of, by which a browser finds out whether they
 * are still so before it shows them.
 *
 * @param site folder of a built page
 * @returns what was done, or why not, as a sentence
 */
export async function writeFirstSight(
  site: string,
  opened: readonly OpenedSituation[],
): Promise<string> {
  const place = join(site, 'index.html');
  const plain = withoutFirstSight(await readFile(place, 'utf8'));
  const wording = commandWording();
  const list = join(site, 'situations/situations.json');
  const listed = readSituationList(await readFile(list, 'utf8'), list);
  const first = await firstOf(site, listed);
  const one = opened.find(({ id }) => id === first);
  const refused = one === undefined ? notOpened(first, listed) : refusalOf(one);
  if (one === undefined || refused !== null) {
    await writeFile(place, plain);
    return wording.t(`firstSight.left.${refused ?? 'notListed'}`, {
      situation: one?.title ?? first,
    });
  }
  const manifest = listed.find(({ id }) => id === one.id)?.manifest ?? `${one.id}/manifest.json`;
  const files = await Promise.all(
    filesOf(one.data.situation, manifest).map(
      async (file) => `${file}=${fileDigest(await bytesOf(join(site, file)))}`,
    ),
  );
  const markup = firstSightMarkup(
    { data: one.data, fetchedAt: one.fetchedAt, situations: listed },
    wording,
  );
  const body = `${START}<div id="first-sight" class="first-sight">${markup}</div>${END}`;
  const head = [
    ...files.map(
      (file) =>
        `<link rel="preload" as="fetch" crossorigin fetchpriority="high" data-first href="./${file.split('=', 1).join()}" />`,
    ),
    // After them: what the script has taken before the parser came to it would be asked for again.
    `<script src="./first.js" data-files="${files.join(' ')}" data-modules="${modulesOf(plain).join(' ')}"></script>`,
  ];
  await writeFile(
    place,
    plain
      .replace(BETWEEN, () => body)
      // What is seen first goes first over the wire: first.js asks for the scripts after it.
      .replace(/<script type="module"/, '$& fetchpriority="low"')
      .replace(PRELOADED_MODULES, '')
      .replace(/<meta charset="utf-8" ?\/?>/i, (charset) => [charset, ...head].join('\n    ')),
  );
  return wording.t('firstSight.written', { situation: one.title, files: files.length });
}

const START = '<!--first-sight-->';
const END = '<!--/first-sight-->';
const BETWEEN = new RegExp(`${START}.*?${END}`, 's');

const PRELOADED_MODULES = /\n *<link rel="modulepreload"[^>]*>/g;

/** The scripts that the page's own one imports, as the build found them. */
function modulesOf(html: string): string[] {
  return [...html.matchAll(PRELOADED_MODULES)].flatMap(
    ([link]) => / href="([^"]*)"/.exec(link)?.[1] ?? [],
  );
}

/** As the build wrote it. */
function withoutFirstSight(html: string): string {
  if (!BETWEEN.test(html)) throw new Error(`index.html has no ${START}${END}.`);
  const modules = / data-modules="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
  const links = modules.map(
    (href) => `\n    <link rel="modulepreload" crossorigin href="${href}">`,
  );
  return html
    .replace(BETWEEN, START + END)
    .replace(/\s*<script src="\.\/first\.js"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="preload"[^>]* data-first [^>]*>/g, '')
    .replace(
      /(<script type="module") fetchpriority="low"([^>]*><\/script>)/,
      `$1$2${links.join('')}`,
    );
}

type Listed = ReturnType<typeof readSituationList>;

/** What the page shows without a word in its address: the one that it is built with where there is such a folder. */
async function firstOf(site: string, listed: Listed): Promise<string> {
  if (listed.some(({ id }) => id === DEFAULT_SITUATION)) return DEFAULT_SITUATION;
  const manifest = join(site, `situations/${DEFAULT_SITUATION}/manifest.json`);
  const isThere = await readFile(manifest).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
  return isThere ? DEFAULT_SITUATION : (listed[0]?.id ?? DEFAULT_SITUATION);
}

type Refusal = 'notListed' | 'otherDefault' | 'notArchive' | 'disclosed' | 'elsewhere' | 'faults';

function notOpened(first: string, listed: Listed): Refusal {
  return listed.some(({ id }) => id === first) ? 'notListed' : 'otherDefault';
}

function refusalOf({ data, faults }: OpenedSituation): Refusal | null {
  if (data.marking !== 'archive') return 'notArchive';
  if (faults.length > 0) return 'faults';
  // What is hidden or labelled is never shown a moment earlier without that.
  if (isDisclosed(data.situation, parseAddress(''))) return 'disclosed';
  const { feeds, events } = data.situation;
  const isBeside = (address: string) => /^[\w.~-][\w./~-]*$/.test(address);
  const addresses = [...feeds.map(({ address }) => address), ...(events === null ? [] : [events])];
  return feeds.some(({ via }) => via !== undefined) || !addresses.every(isBeside)
    ? 'elsewhere'
    : null;
}

/** Every file that the page reads for it, as it is found from index.html. */
function filesOf({ feeds, events }: Situation, manifest: string): string[] {
  const folder = `situations/${manifest.replace(/[^/]*$/, '')}`;
  const data = [...feeds.map(({ address }) => address), ...(events === null ? [] : [events])];
  return [
    'situations/situations.json',
    ...(manifest === '' ? [] : [`situations/${manifest}`]),
    ...new Set(data.map((address) => folder + address)),
  ];
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(file)).buffer;
}
