import { beforeAll, describe, expect, it } from 'vitest';
import { readShipped } from '../../testing/shippedSituation.ts';
import { isFeedError } from '../transport/feedError.ts';
import { readManifest, readSituationList } from './readManifest.ts';

let shipped: string;

beforeAll(async () => {
  shipped = await readShipped('kabul-2021/manifest.json');
});

describe('a manifest that does not hold together names the place', () => {
  it.each([
    ['"zone": "Asia/Kabul"', '"zone": "Asia/Atlantis"', 'zone: Asia/Atlantis'],
    ['"id": "white-house"', '"id": "black-house"', 'preferred.evacuated: white-house'],
    ['"id": "pace"', '"id": "evacuated"', 'charts: evacuated twice'],
    ['"id": "pace",', '"id": "pace", "partition": "sex",', 'charts.pace.partition: sex'],
    [
      '"id": "evacuated",\n      "kind"',
      '"id": "evacuated", "companions": [{ "indicator": "evacuated" }], "kind"',
      'charts.evacuated.companions: evacuated',
    ],
    [
      '"kind": "pace"',
      '"kind": "pie"',
      'charts.1.kind: "pie" ("evacuated" | "cumulative" | "pace" | "casualties" | "provinces")',
    ],
    ['"title": ', '"name": ', 'title: –'],
  ])('%j changed to %j: %s', (old, changed, name) => {
    expect(faultOf(shipped.replace(old, changed))).toMatchObject({
      reason: 'shape',
      names: [name],
    });
  });

  it('says so of a file that is no JSON, cut off, or of another kind', () => {
    expect(faultOf('<html>').reason).toBe('shape');
    expect(faultOf(shipped.slice(0, 900)).reason).toBe('cut_off');
    expect(faultOf('[]').names).toContain('id: –');
  });
});

it('refuses a list in which an id is there twice', () => {
  const one = { id: 'a', title: 'A', manifest: 'a/manifest.json' };
  expect(() => readSituationList(JSON.stringify({ situations: [one, one] }), 'x')).toThrow('shape');
});

function faultOf(text: string) {
  try {
    readManifest(text, 'https://site.example/manifest.json');
  } catch (error) {
    if (isFeedError(error)) return error.fault;
    throw error;
  }
  throw new Error('the manifest was read');
}
