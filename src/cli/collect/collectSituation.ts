import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mergeReferences } from '#domain/mergeReferences.ts';
import type { FeedDefinition, Marking } from '#domain/situation.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import type { Wording } from '#wording/wording.ts';
import type { ConfiguredSituation } from '../readConfiguration.ts';
import { collectFeed } from './collectFeed.ts';
import type { CollectedEntry, CollectedFeed } from './collectedManifest.ts';
import {
  archiveName,
  collectedFeeds,
  collectedManifest,
  feedKeyOf,
  withFiles,
} from './collectedManifest.ts';
import { type FeedReport, failedReport, feedReport } from './feedReport.ts';
import { readLedger } from './readLedger.ts';
import { removeUnfinished, replaceFile, sizeOf } from './replaceFile.ts';

export interface SituationJob {
  readonly configured: ConfiguredSituation;
  /** The folder that all situations are collected into. */
  readonly out: string;
  readonly token: string | null;
  readonly now: string | null;
  readonly takeVanished: boolean;
  readonly wording: Wording;
}

export interface CollectedSituation {
  readonly reports: readonly FeedReport[];
  /** Whether the folder holds figures, from this run or an earlier one, so that a page can open it. */
  readonly hasFigures: boolean;
}

/** An archive does not change: it is read where it lies, or copied. */
export function isGrowing({ marking }: FeedDefinition): boolean {
  return marking !== 'archive';
}

/** Collects the feeds of one situation, each by itself: one that fails leaves the others. */
export async function collectSituation(job: SituationJob): Promise<CollectedSituation> {
  const { situation, folder: from } = job.configured;
  const folder = join(job.out, situation.id);
  await mkdir(folder, { recursive: true });
  await removeUnfinished(folder);
  const growing = situation.feeds.filter(isGrowing);
  const earlier = collectedFeeds(await textOf(join(folder, 'manifest.json')));
  const files = withFiles(earlier, growing);
  const reports: FeedReport[] = [];
  const markings = new Map<string, Marking>();
  for (const feed of growing) {
    const file = fileOf(feed, files);
    const facts = { situation: situation.id, feed, file, wording: job.wording };
    try {
      const answer = await collectFeed({ ...job, feed, situation, from, folder, file });
      markings.set(file, answer.marking);
      reports.push(feedReport(answer, { ...facts, bytes: await sizeOf(join(folder, file)) }));
    } catch (error) {
      reports.push(failedReport(error, facts));
    }
  }
  const hasFigures = await writeManifest(job, { folder, files, markings });
  return { reports, hasFigures };
}

interface Written {
  readonly folder: string;
  readonly files: readonly CollectedFeed[];
  readonly markings: ReadonlyMap<string, Marking>;
}

/** Written anew only where it says something else: who reads the folder sees it change when it has changed. */
async function writeManifest(
  job: SituationJob,
  { folder, files, markings }: Written,
): Promise<boolean> {
  const { situation, folder: from, complete } = job.configured;
  const entries: CollectedEntry[] = [];
  const ledgers: (readonly StatedRow[])[] = [];
  for (const collected of files) {
    if ((await sizeOf(join(folder, collected.file))) === 0) continue;
    const feed = situation.feeds.find((one) => feedKeyOf(one) === collected.from) ?? null;
    const marking = markings.get(collected.file) ?? feed?.marking ?? 'live';
    entries.push({ ...collected, feed, marking });
    if (complete !== undefined) ledgers.push(await ledgerRows(join(folder, collected.file), job));
  }
  if (entries.length === 0) return false;
  const archives = await archivesOf(situation.feeds, { folder, from });
  const text = collectedManifest({
    situation: complete?.(mergeReferences(ledgers.flat()).figures) ?? situation,
    entries,
    archives,
    events: await eventsOf(situation.events, { folder, from }),
  });
  const path = join(folder, 'manifest.json');
  if ((await textOf(path)) !== text) await replaceFile(path, text);
  return true;
}

/** A damaged ledger was reported with its feed; the others still have their charts. */
async function ledgerRows(
  path: string,
  { configured }: SituationJob,
): Promise<readonly StatedRow[]> {
  try {
    return (await readLedger(path, configured.situation)).rows;
  } catch {
    return [];
  }
}

interface Folders {
  readonly folder: string;
  readonly from: string;
}

/** Files that lie beside the configuration are copied; what lies elsewhere is read from there. */
async function archivesOf(
  feeds: readonly FeedDefinition[],
  folders: Folders,
): Promise<FeedDefinition[]> {
  const archives = feeds.filter((feed) => !isGrowing(feed));
  return Promise.all(
    archives.map(async (feed) => ({ ...feed, address: await copied(feed.address, folders) })),
  );
}

function eventsOf(events: string | null, folders: Folders): Promise<string | null> {
  return events === null ? Promise.resolve(null) : copied(events, folders);
}

async function copied(address: string, { folder, from }: Folders): Promise<string> {
  if (URL.canParse(address)) return address;
  const name = archiveName(address);
  await copyFile(resolve(from, address), join(folder, name));
  return name;
}

function fileOf(feed: FeedDefinition, files: readonly CollectedFeed[]): string {
  const key = feedKeyOf(feed);
  return files.find(({ from }) => from === key)?.file ?? 'figures.csv';
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
