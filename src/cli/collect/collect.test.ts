import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLedger } from '#domain/changeLedger.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { readSituationList } from '#feeds/situations/readManifest.ts';
import {
  type CollectRoom,
  type Day,
  everythingIn,
  openCollectRoom,
  portalSituation,
  readCollected,
  readReport,
  servePortal,
} from './fixtures.ts';
import { EXIT, runCollect } from './runCollect.ts';

let room: CollectRoom;

beforeEach(async () => {
  room = await openCollectRoom();
});
afterEach(() => room.close());

const serveDays = (days: readonly Day[]) => servePortal(room, days);
const fileOf = (name: string) => readFile(join(room.out, name), 'utf8');

describe('three runs over a portal that changes its days', () => {
  it('give the ledger of which days moved, from what, to what, and after how long', async () => {
    await room.configure([portalSituation(room)]);
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', 200],
      ['2026-05-03', 300],
    ]);
    expect(await room.collect('2026-05-04T06:00:00Z')).toBe(EXIT.good);
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', 250],
      ['2026-05-03', 300],
      ['2026-05-04', 400],
    ]);
    expect(await room.collect('2026-05-05T06:00:00Z')).toBe(EXIT.good);
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', 200],
      ['2026-05-04', 410],
    ]);
    expect(await room.collect('2026-05-06T06:00:00Z')).toBe(EXIT.good);

    const data = await readCollected(room, 'sudan');
    const ledger = changeLedger(data.figures, { vintage: true })
      .filter(({ kind }) => kind !== 'new')
      .map(({ kind, figure, revision }) => [
        kind,
        figure.asOf.text,
        revision?.earlier.value,
        figure.value,
        revision?.ageHours,
      ]);
    expect(ledger).toHaveLength(4);
    expect(ledger[0]).toEqual(['revised', '2026-05-02', 200, 250, 24]);
    expect(ledger.slice(1)).toEqual(
      expect.arrayContaining([
        ['revised', '2026-05-02', 250, 200, 24],
        ['withdrawn', '2026-05-03', 300, null, 48],
        ['revised', '2026-05-04', 400, 410, 24],
      ]),
    );
    const known = (at: string) =>
      knownFigures(data, Temporal.Instant.from(at).epochMilliseconds).length;
    expect(known('2026-05-04T05:59:59Z')).toBe(0);
    expect(known('2026-05-04T06:00:00Z')).toBe(3);
    expect(known('2026-05-05T06:00:00Z')).toBe(5);
  });

  it('add nothing where nothing changed', async () => {
    await room.configure([portalSituation(room)]);
    serveDays([['2026-05-01', 100]]);
    await room.collect('2026-05-04T06:00:00Z');
    const first = await fileOf('sudan/figures.csv');
    await room.collect('2026-05-05T06:00:00Z');
    expect(await fileOf('sudan/figures.csv')).toBe(first);
    expect(await readReport(room)).toMatchObject({
      feeds: [{ fresh: 0, changed: 0, unchanged: 1, appended: 0 }],
    });
  });
});

describe('a run', () => {
  it('makes a folder that the page opens: list, manifest, licence and charts', async () => {
    await room.configure([portalSituation(room)]);
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', 200],
    ]);
    await room.collect('2026-05-04T06:00:00Z');
    const list = readSituationList(await fileOf('situations.json'), 'x');
    expect(list).toEqual([{ id: 'sudan', title: 'Sudan', manifest: 'sudan/manifest.json' }]);
    const { situation } = await readCollected(room, 'sudan');
    expect(situation.charts.map(({ id }) => id)).toEqual(['refugees-chad']);
    expect(situation.feeds).toMatchObject([
      {
        kind: 'figures',
        address: 'figures.csv',
        vintage: true,
        marking: 'live',
        cadenceHours: 24,
        licence: { name: 'CC BY 4.0' },
      },
    ]);
  });

  it('may be made into the folder of a site: what its list says else stays as it is', async () => {
    await room.configure([portalSituation(room)]);
    const own = { id: 'own', title: 'Own', feeds: [{ kind: 'figures', address: 'x.csv' }] };
    const path = join(room.out, 'situations.json');
    await writeFile(path, JSON.stringify({ $schema: 's', situations: [own] }));
    serveDays([['2026-05-01', 100]]);
    await room.collect();
    const collected = { id: 'sudan', title: 'Sudan', manifest: 'sudan/manifest.json' };
    expect(JSON.parse(await fileOf('situations.json'))).toEqual({
      $schema: 's',
      situations: [own, collected],
    });
    await writeFile(path, '{');
    expect(await room.collect()).toBe(EXIT.good);
    expect(await fileOf('situations.json')).toBe('{');
    expect(room.said.join(' ')).toContain('was left as it is');
  });

  it('of archives alone has nothing to collect, and says so', async () => {
    const archive = { kind: 'figures', address: 'x.csv', marking: 'archive' };
    await room.configure([{ id: 'own', title: 'Own', feeds: [archive] }]);
    expect(await room.collect()).toBe(EXIT.good);
    expect(room.said.join(' ')).toContain('archives are not collected');
  });

  it('is refused where it would write over its own configuration', async () => {
    await writeFile(join(room.out, 'situations.json'), JSON.stringify({ situations: [] }));
    const args = ['--config', join(room.out, 'situations.json'), '--out', room.out];
    const code = await runCollect(args, { env: {}, say: (line) => room.said.push(line) });
    expect(code).toBe(EXIT.configuration);
    expect(room.said.join(' ')).toContain('is the configuration itself');
  });

  it('leaves the other feeds done where one fails, and says why', async () => {
    const broken = {
      ...portalSituation(room),
      id: 'broken',
      feeds: [{ kind: 'figures', address: `${room.origin}/no.csv` }],
    };
    await room.configure([broken, portalSituation(room)]);
    serveDays([['2026-05-01', 100]]);
    expect(await room.collect()).toBe(EXIT.partly);
    const { feeds } = await readReport(room);
    expect(feeds.map(({ state }) => state)).toEqual(['failed', 'collected']);
    expect(feeds[0]?.sayings).toEqual([
      'Not collected: The feed address is wrong or gone (404). Check the address.',
    ]);
    const list = readSituationList(await fileOf('situations.json'), 'x');
    expect(list.map(({ id }) => id)).toEqual(['sudan']);
    expect(await fileOf('report.md')).toContain('wrong or gone');
  });

  it('keeps rows that could not be read, each once, and does not take their figures for gone', async () => {
    await room.configure([portalSituation(room)]);
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', 200],
    ]);
    await room.collect('2026-05-04T06:00:00Z');
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', '2 hundred'],
    ]);
    await room.collect('2026-05-05T06:00:00Z');
    await room.collect('2026-05-06T06:00:00Z');
    const kept = await fileOf('sudan/set-aside.csv');
    expect(kept.match(/2 hundred/g)).toHaveLength(3);
    expect(kept.trim().split('\r\n')).toHaveLength(2);
    expect(await readReport(room)).toMatchObject({
      feeds: [{ vanished: 0, setAside: [{ reason: 'bad_number', rows: 1 }] }],
    });
    expect((await readCollected(room, 'sudan')).figures).toHaveLength(2);
  });

  it('doubts an answer that has lost much, and takes its word for it when told to', async () => {
    await room.configure([portalSituation(room)]);
    const days = Array.from(
      { length: 28 },
      (_, day) => `2026-05-${String(day + 1).padStart(2, '0')}`,
    );
    serveDays(days.map((day) => [day, 100]));
    await room.collect('2026-06-01T06:00:00Z');
    serveDays([[days[0] ?? '', 100]]);
    expect(await room.collect('2026-06-02T06:00:00Z')).toBe(EXIT.partly);
    expect((await readCollected(room, 'sudan')).figures).toHaveLength(28);
    expect(room.said.join(' ')).toContain('lacks 27 of 28 figures');
    expect(await room.collect('2026-06-03T06:00:00Z', ['--take-vanished'])).toBe(EXIT.good);
    const withdrawn = (await readCollected(room, 'sudan')).figures.filter(
      ({ status }) => status === 'withdrawn',
    );
    expect(withdrawn).toHaveLength(27);
    expect(withdrawn[0]?.notes).toEqual(['no longer in the feed; it had said: 100']);
  });

  it('takes nothing for gone that a feed of the last days has moved on from', async () => {
    await room.configure([portalSituation(room)]);
    serveDays([
      ['2026-05-01', 100],
      ['2026-05-02', 200],
    ]);
    await room.collect('2026-05-03T06:00:00Z');
    serveDays([
      ['2026-05-02', 200],
      ['2026-05-03', 300],
    ]);
    await room.collect('2026-05-04T06:00:00Z');
    expect((await readCollected(room, 'sudan')).figures.map(({ value }) => value)).toEqual([
      100, 200, 300,
    ]);
    expect(room.said.join(' ')).toContain('1 figure is older');
  });

  it('refuses a clock that was set back, where it would turn history round', async () => {
    await room.configure([portalSituation(room)]);
    serveDays([['2026-05-01', 100]]);
    await room.collect('2026-05-04T06:00:00Z');
    serveDays([['2026-05-01', 101]]);
    expect(await room.collect('2026-05-04T05:00:00Z')).toBe(EXIT.partly);
    expect(room.said.join(' ')).toContain('Check the clock');
  });

  it.each([
    [['--out', 'x'], '--config is missing.'],
    [['--config', 'x', '--out', 'y', '--now', 'noon'], '--now is “noon”'],
    [['--config', 'x', '--out', 'y', '--colour'], "Unknown option '--colour'"],
    [['--config', '/no/such/file.json', '--out', 'y'], 'no such file'],
  ])('says what is wrong with its command line: %j', async (args, sentence) => {
    const code = await runCollect(args, { env: {}, say: (line) => room.said.push(line) });
    expect(code).toBe(EXIT.configuration);
    expect(room.said.join(' ')).toContain(sentence);
  });

  it('fetches nothing where the configuration is wrong, and names the path', async () => {
    await room.configure([
      portalSituation(room),
      { ...portalSituation(room), id: 'other', feeds: [{ kind: 'csv', address: 'x' }] },
    ]);
    expect(await room.collect()).toBe(EXIT.configuration);
    expect(room.said.join(' ')).toContain('situations.1.feeds.0.kind: "csv"');
    expect(room.asked).toEqual([]);
  });
});

describe('a token', () => {
  it('goes into the request and into nothing that is written or said', async () => {
    const feeds = [{ kind: 'figures', address: `${room.origin}/secret.csv`, token: 'key' }];
    await room.configure([{ id: 'with-token', title: 'With token', feeds }]);
    expect(await room.collect()).toBe(EXIT.partly);
    expect(room.said.join(' ')).toContain('as CORRIDOR_TOKEN_WITH_TOKEN.');
    expect(room.asked).toEqual([]);
    room.serve('/secret.csv', 'text/csv', OWN_TABLE);
    const env = { CORRIDOR_TOKEN: 'wrong', CORRIDOR_TOKEN_WITH_TOKEN: 'hush-1234' };
    expect(await room.collect(undefined, [], env)).toBe(EXIT.good);
    expect(room.asked).toEqual(['/secret.csv?key=hush-1234']);
    const written = await everythingIn(room);
    expect(written).toContain('Riverland');
    expect(`${written}${room.said.join(' ')}`).not.toMatch(/hush|wrong/);
  });
});

const OWN_TABLE =
  'indicator,place,as_of,value,qualifier,unit,source\r\nevacuated,Riverland,2026-05-02,1200,exact,people,Civil Protection\r\n';
