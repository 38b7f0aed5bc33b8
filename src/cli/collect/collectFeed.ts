import { join } from 'node:path';
import type { FeedDefinition, Marking, Situation } from '#domain/situation.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import { csvHead, csvRows } from '#exports/csvTable.ts';
import { readFeed } from '#feeds/readFeed.ts';
import type { Wording } from '#wording/wording.ts';
import { compareAnswer, type Difference } from './compareAnswer.ts';
import { CollectFault } from './collectFault.ts';
import { fetchConfigured } from './fetchConfigured.ts';
import { growSetAside } from './growSetAside.ts';
import { ledgerTable } from './ledgerTable.ts';
import { type Ledger, readLedger } from './readLedger.ts';
import { growFile } from './replaceFile.ts';

export const SET_ASIDE_FILE = 'set-aside.csv';

export interface FeedJob {
  readonly feed: FeedDefinition;
  readonly situation: Situation;
  /** Where relative addresses start. */
  readonly from: string;
  /** The situation's folder, and the name of the ledger in it. */
  readonly folder: string;
  readonly file: string;
  readonly token: string | null;
  /** ISO instant to be taken for now; null = the clock. */
  readonly now: string | null;
  readonly takeVanished: boolean;
  readonly wording: Wording;
}

export interface CollectedAnswer {
  readonly received: number;
  readonly difference: Difference;
  readonly setAside: readonly SetAsideRow[];
  /** Rows of the ledger, and those among them that can no longer be read. */
  readonly rows: number;
  readonly edited: number;
  readonly marking: Marking;
}

/**
 * Fetches one feed and appends to its ledger what is new. The answer is read and compared as a whole before a byte is
 * written. Errors: `FeedError`, `CollectFault`; those of the file system.
 */
export async function collectFeed(job: FeedJob): Promise<CollectedAnswer> {
  const { feed, situation, folder, file } = job;
  const { adapter, answers } = await fetchConfigured(feed, { folder: job.from, token: job.token });
  const read = readFeed(answers, adapter, { feed, situation });
  const path = join(folder, file);
  const ledger = await readLedger(path, situation).catch(() => {
    throw new CollectFault('damaged', { file });
  });
  const difference = compareAnswer({
    ledger: ledger.rows,
    stated: read.stated,
    setAside: read.setAside,
    takeVanished: job.takeVanished,
  });
  const seen = momentOf(job.now, read.fetchedAt);
  await appendTo(path, { job, ledger, difference, seen });
  const { marking } = read;
  await growSetAside(join(folder, SET_ASIDE_FILE), read.setAside, { seen, file, marking });
  return {
    received: read.received,
    difference,
    setAside: read.setAside,
    rows: ledger.rows.length + ledger.unreadable + difference.added.length,
    edited: ledger.unreadable,
    marking,
  };
}

interface Appended {
  readonly job: FeedJob;
  readonly ledger: Ledger;
  readonly difference: Difference;
  readonly seen: string;
}

async function appendTo(path: string, { job, ledger, difference, seen }: Appended): Promise<void> {
  const { added } = difference;
  if (added.length === 0) return;
  // Two states of one moment could not be told apart, and a clock set back would turn history round.
  if (seen <= ledger.lastSeen) throw new CollectFault('clock', { seen, last: ledger.lastSeen });
  const { situation, wording } = job;
  const table = ledgerTable(added, { seen, zone: situation.zone, wording });
  await growFile(path, {
    head: csvHead(table),
    more: csvRows(table, { from: 0, to: table.rowCount }),
  });
}

/** Always with three digits of a second: such texts are in the order of their instants. */
function momentOf(now: string | null, fetchedAt: number): string {
  const instant =
    now === null ? Temporal.Instant.fromEpochMilliseconds(fetchedAt) : Temporal.Instant.from(now);
  return instant.toString({ smallestUnit: 'millisecond' });
}
