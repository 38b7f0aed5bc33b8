import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCK_NAME, lockFolder } from './folderLock.ts';
import {
  type CollectRoom,
  openCollectRoom,
  portalSituation,
  readCollected,
  readReport,
  servePortal,
} from './fixtures.ts';
import { EXIT } from './runCollect.ts';

/** Long runs of this test take more: `KILLS=40 npx vitest run src/cli/collect/interrupted.test.ts`. */
const KILLED_AFTER_MS =
  process.env.KILLS === undefined
    ? [40, 130]
    : Array.from({ length: Number(process.env.KILLS) }, () => Math.random() * 400);
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

let room: CollectRoom;

beforeEach(async () => {
  room = await openCollectRoom();
  await room.configure([portalSituation(room)]);
});
afterEach(() => room.close());

describe('a run that is killed', () => {
  it('at any moment leaves a ledger that is read to the last row, none lost and none doubled', async () => {
    let count = 0;
    for (const afterMs of KILLED_AFTER_MS) {
      count += 1000;
      serveDays(count);
      await killed(afterMs);
      const data = await readIfThere();
      expect(data?.setAside ?? []).toEqual([]);
      // Each run writes all of its rows or none.
      expect([0, ...runsUpTo(count)]).toContain(data?.figures.length ?? 0);
    }
    expect(await room.collect()).toBe(EXIT.good);
    const { figures } = await readCollected(room, 'sudan');
    expect(figures).toHaveLength(count);
    expect(new Set(figures.map(({ asOf }) => asOf.text)).size).toBe(count);
    expect(figures.every(({ references }) => references.length === 1)).toBe(true);
    const left = await readdir(room.out, { recursive: true });
    expect(left.filter((name) => /\.part$|lock/.test(name))).toEqual([]);
  }, 600_000);
});

describe('two runs at once', () => {
  it('do no harm: the second says that another is at work, and does nothing', async () => {
    serveDays(3);
    const lock = await lockFolder(room.out);
    expect(await room.collect()).toBe(EXIT.locked);
    expect(room.said.join(' ')).toContain('Another run is at work');
    expect(room.asked).toEqual([]);
    await lock?.release();
    expect(await room.collect()).toBe(EXIT.good);
  });

  it('or waits for the first', async () => {
    serveDays(3);
    const lock = await lockFolder(room.out);
    const waiting = room.collect(undefined, ['--wait', '5']);
    await lock?.release();
    expect(await waiting).toBe(EXIT.good);
  });

  it('never both hold a lock that a dead run has left', async () => {
    await leaveLock(await deadPid());
    const locks = await Promise.all(Array.from({ length: 8 }, () => lockFolder(room.out)));
    const held = locks.filter((lock) => lock !== null);
    expect(held).toHaveLength(1);
    await held[0]?.release();
  });

  it('a lock of another machine is left alone until it has been silent for a minute', async () => {
    await writeFile(join(room.out, LOCK_NAME), JSON.stringify({ pid: 1, host: 'elsewhere' }));
    expect(await lockFolder(room.out)).toBeNull();
    const before = performance.timeOrigin / 1000 - 120;
    await utimes(join(room.out, LOCK_NAME), before, before);
    const lock = await lockFolder(room.out);
    expect(lock).not.toBeNull();
    await lock?.release();
  });
});

describe('a ledger that was damaged', () => {
  it('is not touched, and the run says so', async () => {
    serveDays(3);
    await room.collect();
    const path = join(room.out, 'sudan/figures.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, -40));
    serveDays(4);
    expect(await room.collect()).toBe(EXIT.partly);
    expect(await readFile(path, 'utf8')).toBe(text.slice(0, -40));
    expect((await readReport(room)).feeds[0]?.sayings[0]).toContain('can no longer be read');
  });

  it('keeps an edited row as it is and says that it can no longer be read', async () => {
    serveDays(3);
    await room.collect();
    const path = join(room.out, 'sudan/figures.csv');
    const text = await readFile(path, 'utf8');
    const edited = text.replace(',exact,', ',perhaps,');
    await writeFile(path, edited);
    await room.collect();
    expect((await readFile(path, 'utf8')).startsWith(edited)).toBe(true);
    expect((await readReport(room)).feeds[0]?.sayings.join(' ')).toContain('1 row of the ledger');
  });
});

it('a folder that cannot be written is said with an exit code of its own', async () => {
  await mkdir(join(room.out, 'sudan'), { recursive: true });
  await writeFile(join(room.out, 'blocked'), '');
  const args = ['--out', join(room.out, 'blocked')];
  expect(await room.collect(undefined, args)).toBe(EXIT.folder);
});

function serveDays(count: number): void {
  const first = Temporal.PlainDate.from('2000-01-01');
  servePortal(
    room,
    Array.from({ length: count }, (_, day) => [first.add({ days: day }).toString(), day]),
  );
}

function runsUpTo(count: number): number[] {
  return Array.from({ length: count / 1000 }, (_, index) => (index + 1) * 1000);
}

async function readIfThere() {
  const names = await readdir(room.out, { recursive: true });
  return names.includes(join('sudan', 'manifest.json')) ? readCollected(room, 'sudan') : null;
}

/** Starts the command as a person does, and kills it so long after it has asked the feed. */
async function killed(afterMs: number): Promise<void> {
  const { config, out } = room;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/collect.ts', '--config', config, '--out', out],
    { cwd: PROJECT, stdio: 'ignore' },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const before = room.asked.length;
  await Promise.race([ended, until(() => room.asked.length > before)]);
  await new Promise((done) => setTimeout(done, afterMs));
  child.kill('SIGKILL');
  await ended;
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((done) => setTimeout(done, 5));
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((done) => child.once('exit', done));
  return child.pid ?? 0;
}

async function leaveLock(pid: number): Promise<void> {
  await writeFile(join(room.out, LOCK_NAME), JSON.stringify({ pid, host: hostname() }));
}
