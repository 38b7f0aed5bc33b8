import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFeedError } from '#feeds/transport/feedError.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { openSituations } from './openSituations.ts';

const SHIPPED = fileURLToPath(new URL('../../public/situations/situations.json', import.meta.url));
const TABLE =
  '\uFEFFindicator,place,as_of,value,qualifier,unit,source\r\nevacuated,Riverland,2026-05-02,1200,exact,people,Civil Protection\r\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const config = () => join(folder, 'situations.json');
async function configure(feeds: readonly unknown[]): Promise<void> {
  await writeFile(join(folder, 'figures.csv'), TABLE);
  const situation = { id: 'river', title: 'River', feeds };
  await writeFile(config(), JSON.stringify({ situations: [situation] }));
}
const figures = { kind: 'figures', address: 'figures.csv' };

describe('a situation opened without a browser', () => {
  it('is the one that the page reads, from the same files', async () => {
    const [opened] = await openSituations({ config: SHIPPED, ids: ['nagorno-karabakh-2023'] });
    expect(opened).toMatchObject({ isDefault: true, faults: [] });
    expect(opened?.data).toEqual(await readShippedSituation('nagorno-karabakh-2023'));
  });

  it('of a live feed counts as read at the moment that is given', async () => {
    await configure([figures]);
    const now = Temporal.Instant.from('2026-05-04T06:00:00Z').epochMilliseconds;
    const [opened] = await openSituations({ config: config(), now });
    expect(opened?.fetchedAt).toBe(now);
    expect(opened?.data.figures[0]?.references[0]?.retrieved).toBe('2026-05-04T06:00:00Z');
    // Its charts follow from the figures, as on the page.
    expect(opened?.data.situation.headline?.indicator).toBe('evacuated');
  });

  it('has what there is, and names what is missing', async () => {
    await configure([figures, { kind: 'figures', address: 'gone.csv' }]);
    const [opened] = await openSituations({ config: config() });
    expect(opened?.data.figures).toHaveLength(1);
    expect(opened?.faults).toMatchObject([{ reason: 'status', status: 404, address: 'gone.csv' }]);
  });

  it.each([
    ['river', [{ kind: 'figures', address: 'gone.csv' }], 'status'],
    ['sea', [figures], 'unknown_situation'],
    ['../river', [figures], 'unknown_situation'],
  ])('%s is a fault with its reason where nothing can be read', async (id, feeds, reason) => {
    await configure(feeds);
    const error: unknown = await openSituations({ config: config(), ids: [id] }).catch(
      (thrown: unknown) => thrown,
    );
    expect(isFeedError(error) && error.fault.reason).toBe(reason);
    expect(await readdir(folder)).toHaveLength(2);
  });
});
