import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandWording } from '#wording/commandWords.ts';
import type { Wording } from '#wording/wording.ts';
import { type ConfiguredSituation, readConfiguration } from '../readConfiguration.ts';
import { type CollectOptions, readOptions, UsageFault } from './collectOptions.ts';
import { collectSituation, isGrowing } from './collectSituation.ts';
import { collectToken } from './collectToken.ts';
import { configurationSentence } from './configurationSentence.ts';
import type { FeedReport } from './feedReport.ts';
import { type FolderLock, lockFolder } from './folderLock.ts';
import { listSituation } from './listSituation.ts';
import { removeUnfinished } from './replaceFile.ts';
import { REPORT_FILE, summaryLine, writeReport } from './writeReport.ts';

/** What the command says by its exit code. */
export const EXIT = {
  good: 0,
  /** Some feeds failed or are doubted; the others were collected. */
  partly: 1,
  /** Command line or configuration: nothing was fetched. */
  configuration: 2,
  /** Another run is at work: nothing was done. */
  locked: 3,
  /** The folder cannot be written. */
  folder: 4,
} as const;

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  /** Told of the lock as soon as it is held, so that a signal can let it go. */
  readonly onLock?: (lock: FolderLock) => void;
}

/** `npm run collect` from its command line to its exit code. Errors: faults of the program alone. */
export async function runCollect(args: readonly string[], around: Surroundings): Promise<number> {
  const wording = commandWording();
  let options: CollectOptions;
  let configured: readonly ConfiguredSituation[];
  try {
    options = readOptions(args, wording);
    refuseOwnList(options, wording);
    configured = chosen(await readConfiguration(options.config), options, wording);
  } catch (error) {
    around.say(faultSentence(error, wording));
    return EXIT.configuration;
  }
  try {
    return await collectInto(configured, { options, around, wording });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    around.say(wording.t('collect.folder', { folder: options.out, seen: error.message }));
    return EXIT.folder;
  }
}

interface Run {
  readonly options: CollectOptions;
  readonly around: Surroundings;
  readonly wording: Wording;
}

async function collectInto(configured: readonly ConfiguredSituation[], run: Run): Promise<number> {
  const { options, around, wording } = run;
  await mkdir(options.out, { recursive: true });
  const lock = await lockWithin(options);
  if (lock === null) {
    around.say(wording.t('collect.locked', { folder: options.out }));
    return EXIT.locked;
  }
  around.onLock?.(lock);
  try {
    await removeUnfinished(options.out);
    return await collectAll(configured, run);
  } finally {
    await lock.release();
  }
}

async function collectAll(configured: readonly ConfiguredSituation[], run: Run): Promise<number> {
  const { options, around, wording } = run;
  const { out, now, takeVanished } = options;
  const feeds: FeedReport[] = [];
  const growing = configured.filter(({ situation }) => situation.feeds.some(isGrowing));
  if (growing.length === 0) around.say(wording.t('collect.nothing'));
  for (const one of growing) {
    const token = collectToken(one.situation.id, around.env);
    const job = { configured: one, out, token, now, takeVanished, wording };
    const { reports, hasFigures } = await collectSituation(job);
    feeds.push(...reports);
    if (hasFigures) await listed(one, run);
    for (const report of reports) around.say(summaryLine(report, wording));
  }
  const exitCode = feeds.every(({ state }) => state === 'collected') ? EXIT.good : EXIT.partly;
  const at = now ?? Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  await writeReport(out, { at, exitCode, feeds }, wording);
  around.say(wording.t('collect.written', { file: join(out, REPORT_FILE) }));
  return exitCode;
}

/** A list that cannot be read is somebody's work: it is left, and said. */
async function listed({ situation }: ConfiguredSituation, run: Run): Promise<void> {
  const path = join(run.options.out, 'situations.json');
  try {
    await listSituation(path, situation);
  } catch (error) {
    const cause = configurationSentence(error, run.wording);
    if (cause === null) throw error;
    run.around.say(run.wording.t('collect.listDamaged', { file: path, cause }));
  }
}

/** The folder's own list is written by this command: it cannot be what the command works by. */
function refuseOwnList({ config, out }: CollectOptions, { t }: Wording): void {
  const own = resolve(out, 'situations.json');
  if (resolve(config) === own) throw new UsageFault(t('collect.sameFolder', { file: own }));
}

function chosen(
  configured: readonly ConfiguredSituation[],
  { situation: id }: CollectOptions,
  wording: Wording,
): readonly ConfiguredSituation[] {
  if (id === null) return configured;
  const found = configured.filter(({ situation }) => situation.id === id);
  if (found.length > 0) return found;
  const list = wording.list(configured.map(({ situation }) => situation.id));
  throw new UsageFault(wording.t('collect.unknownSituation', { id, list }));
}

async function lockWithin({ out, waitSeconds }: CollectOptions): Promise<FolderLock | null> {
  const until = performance.now() + waitSeconds * 1000;
  for (;;) {
    const lock = await lockFolder(out);
    if (lock !== null || performance.now() >= until) return lock;
    await wait(500);
  }
}

function faultSentence(error: unknown, wording: Wording): string {
  if (error instanceof UsageFault) return error.message;
  const cause = configurationSentence(error, wording);
  if (cause === null) throw error;
  return wording.t('collect.badConfiguration', { cause });
}
