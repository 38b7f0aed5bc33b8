import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandWording } from '#wording/commandWords.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import type { Wording } from '#wording/wording.ts';
import { UsageFault } from '../collect/collectOptions.ts';
import type { Environment } from '../collect/collectToken.ts';
import { configurationSentence } from '../collect/configurationSentence.ts';
import { lockFolder } from '../collect/folderLock.ts';
import { isMissing, replaceFile } from '../collect/replaceFile.ts';
import { EXIT } from '../collect/runCollect.ts';
import { type OpenedSituation, openSituations } from '../openSituations.ts';
import { findPictureFonts, type PictureFonts } from '../render/pictureFonts.ts';
import type { Announcer } from './announced.ts';
import { type BuiltSite, readBuiltSite, writeSheet } from './builtSite.ts';
import { chosenIds, requireCharts } from './chosenSituations.ts';
import { type EmbedFiles, embedFiles } from './embedFiles.ts';
import { writeFirstSight } from './firstSight.ts';
import { type PlannedEmbed, planEmbeds } from './planEmbeds.ts';
import { listPublished, PUBLISHED_LIST, type PublishedFile } from './publishedList.ts';
import { readPublishList } from './publishList.ts';
import { type PublishOptions, readPublishOptions } from './publishOptions.ts';

export interface PublishSurroundings {
  readonly env: Environment;
  readonly say: (line: string) => void;
  /** For link pictures; left out = those of this machine. */
  readonly findFonts?: () => Promise<PictureFonts | null>;
}

interface Run {
  readonly options: PublishOptions;
  readonly around: PublishSurroundings;
  readonly words: Wording;
}

/**
 * `npm run publish` from its command line to its exit code (those of `npm run collect`): fixed embeds of every chart, and
 * the first sight of the page. Errors: faults of the program alone.
 */
export async function runPublish(
  args: readonly string[],
  around: PublishSurroundings,
): Promise<number> {
  const words = commandWording();
  try {
    const options = readPublishOptions(args, words);
    return await publishAll({ options, around, words });
  } catch (error) {
    if (error instanceof UsageFault) {
      around.say(error.message);
      return EXIT.configuration;
    }
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    around.say(words.t('publish.folder', { folder: 'embed', seen: error.message }));
    return EXIT.folder;
  }
}

async function publishAll(run: Run): Promise<number> {
  const { options, around, words } = run;
  const site = await readBuiltSite(options.site, words);
  const { text, ids } = await readConfig(run);
  if (ids.length === 0) around.say(words.t('publish.nothing'));
  const listed = readPublishList(text, options.config, words);
  const { opened, failed } = await openAll(ids, run);
  requireCharts(opened, options.charts, words);
  const plan = planEmbeds(opened, { listed, options }, words);
  const folder = join(options.site, 'embed');
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder);
  if (lock === null) {
    around.say(words.t('publish.locked', { folder }));
    return EXIT.locked;
  }
  try {
    const left = await writeEmbeds(plan, { ...run, site, folder });
    // A part of the situations says nothing about the one that the page opens with.
    if (options.situations === null) around.say(await writeFirstSight(options.site, opened));
    return failed + left === 0 ? EXIT.good : EXIT.partly;
  } finally {
    await lock.release();
  }
}

async function readConfig({ options, words }: Run): Promise<{
  readonly text: string;
  readonly ids: readonly string[];
}> {
  try {
    const text = await readFile(options.config, 'utf8');
    return { text, ids: await chosenIds(options, words) };
  } catch (error) {
    const cause = error instanceof UsageFault ? null : configurationSentence(error, words);
    if (cause === null) throw error;
    throw new UsageFault(words.t('collect.badConfiguration', { cause }));
  }
}

/** A situation that cannot be read keeps no other one from being published. */
async function openAll(
  ids: readonly string[],
  { options, around, words }: Run,
): Promise<{ readonly opened: readonly OpenedSituation[]; readonly failed: number }> {
  const opened: OpenedSituation[] = [];
  let failed = 0;
  for (const id of ids) {
    try {
      const found = await openSituations({ config: options.config, ids: [id], env: around.env });
      opened.push(...found);
    } catch (error) {
      const cause = configurationSentence(error, words);
      if (cause === null) throw error;
      around.say(words.t('publish.unreadable', { situation: id, cause }));
      failed += 1;
    }
  }
  for (const { id, faults } of opened) {
    for (const fault of faults) {
      const cause = words.t('feed.partial', { cause: feedFaultSentence(fault, words) });
      around.say(words.t('publish.missing', { situation: id, cause }));
      failed += 1;
    }
  }
  return { opened, failed };
}

interface Writing extends Run {
  readonly site: BuiltSite;
  readonly folder: string;
}

/** @returns how many that stand were left as they are */
async function writeEmbeds(plan: readonly PlannedEmbed[], writing: Writing): Promise<number> {
  const { options, around, words, site, folder } = writing;
  const announcer = await announcerOf(writing);
  await writeSheet(site);
  const entries: PublishedFile[] = [];
  let left = 0;
  let standing = 0;
  for (const one of plan) {
    for (const lang of options.languages) {
      const made = await embedFiles(one, { lang, site, announcer });
      const refused =
        'refused' in made ? notDrawn(made, one, words) : await standsAs(made, writing);
      if ('refused' in made || refused !== null) {
        around.say(refused ?? '');
        left += 1;
        if (!('refused' in made)) standing += 1;
        continue;
      }
      for (const { path, content } of made.files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await replaceFile(join(folder, path), content);
      }
      made.lacks.forEach(around.say);
      entries.push(made.entry);
      around.say(writtenLine(made, words));
    }
  }
  await listPublished(folder, { files: entries, base: options.base });
  const list = join(folder, PUBLISHED_LIST);
  around.say(words.t('publish.summary', { count: entries.length, left, list }));
  return standing;
}

type Made = Exclude<EmbedFiles, { readonly refused: string }>;

function writtenLine({ path, files, entry }: Made, { t, number }: Wording): string {
  const bytes = Buffer.byteLength(files.at(-1)?.content ?? '');
  const size = number(Math.round(bytes / 100) / 10);
  return t('publish.written', { file: `embed/${path}`, size, receipt: entry.receipt });
}

function notDrawn(
  { path, refused }: { readonly path: string; readonly refused: string },
  { shown, opened }: PlannedEmbed,
  words: Wording,
): string {
  const file = `embed/${path}`;
  const { knownAt } = shown.choices;
  if (knownAt === null) return words.t('publish.notDrawn', { file, cause: refused });
  const { zone } = shown.data.situation;
  let first = Infinity;
  for (const { knownFrom } of opened.data.figures) first = Math.min(first, knownFrom);
  if (first <= knownAt) return words.t('publish.notDrawn', { file, cause: refused });
  const moments = { moment: words.moment(knownAt, zone), first: words.moment(first, zone) };
  return words.t('publish.nothingKnown', { file, ...moments });
}

/** Why a file that is published already is not written over; null = it may be. */
async function standsAs(
  { path, entry }: Made,
  { folder, options, words }: Writing,
): Promise<string | null> {
  if (options.replace) return null;
  const before = await receiptOfFile(join(folder, path));
  if (before === null || before === entry.receipt) return null;
  const file = `embed/${path}`;
  return words.t('publish.standing', { file, before, now: entry.receipt });
}

async function receiptOfFile(place: string): Promise<string | null> {
  try {
    const html = await readFile(place, 'utf8');
    return /<meta name="corridor-receipt" content="([^"]*)">/.exec(html)?.[1] ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function announcerOf({ options, around, words }: Run): Promise<Announcer | null> {
  if (options.base === null) {
    around.say(words.t('publish.noBase'));
    return null;
  }
  const fonts = await (around.findFonts?.() ?? findPictureFonts(null));
  if (fonts === null) around.say(words.t('publish.noFont'));
  return { base: options.base, fonts, words };
}
