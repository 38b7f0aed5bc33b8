import { describe, expect, it } from 'vitest';
import type { CheckedAnswer } from './checkAnswer.ts';
import type { FoundAnswer } from './checkRecording.ts';
import { checkRecording } from './checkRecording.ts';
import type { NamedAnswer } from './portalEqualities.ts';
import { portalEqualities } from './portalEqualities.ts';

const STOCK = 'x-population-group-5478.json';

describe('a file of the folder', () => {
  it('that is an answer is read, and its rows are accounted for', async () => {
    const [found] = await foundIn(STOCK, timeseries([5, '-', 'x']));
    expect(found?.answer).toMatchObject({ broken: [] });
    expect(linesOf(found)).toEqual(
      expect.arrayContaining([
        '3 rows received = 2 kept + 1 set aside; 2 figures',
        'as of 2022-08-01 to 2022-08-02',
        'declared for this check: group 5478 as stock',
        'set aside, bad_number: 1 (value "x")',
      ]),
    );
  });

  const body = JSON.stringify(timeseries([5]));
  const url = 'https://data.example/get/timeseries?population_group=5478';
  it.each([
    ['a plain envelope', { url, status: 200, body }],
    ['a body that was parsed', { url, status: 200, body: timeseries([5]) }],
    [
      'a cassette',
      {
        http_interactions: [
          { request: { uri: url }, response: { status: { code: 200 }, body: { string: body } } },
        ],
      },
    ],
    [
      'HAR',
      {
        log: {
          entries: [{ request: { url }, response: { status: 200, content: { text: body } } }],
        },
      },
    ],
    ['an envelope in an envelope', { response: JSON.stringify({ url, body }) }],
    [
      'base64',
      { url, response: { encoding: 'base64', body: Buffer.from(body).toString('base64') } },
    ],
  ])('may be wrapped: %s', async (_, recording) => {
    const [found, second] = await foundIn('x.json', recording);
    expect(linesOf(found)[0]).toBe('1 rows received = 1 kept + 0 set aside; 1 figures');
    expect(found?.answer.recognised.address).toBe(url);
    expect(second).toBeUndefined();
  });

  it('may hold an answer on each line', async () => {
    const text = `${body}\n${body}\n`;
    const file = await checkRecording('x.jsonl', { text, bytes: bytesOf(text) });
    expect(file).toMatchObject({ is: 'feed', answers: [{ path: 'line 1' }, { path: 'line 2' }] });
  });

  it.each([
    ['{"data":{"timeseries":[{"data', 'it begins like JSON and cannot be parsed'],
    ['{"name":"x"}', 'a record with name'],
    ['', 'no table: empty'],
    ['<!doctype html><p>', 'no table: web_page'],
    [JSON.stringify({ url, status: 404, body: '<html>not here, sorry</html>' }), 'has status 404'],
  ])('that nobody knows is said to be unknown, and why: %j', async (text, why) => {
    const file = await checkRecording('x.json', { text, bytes: bytesOf(text) });
    expect(file.is).toBe('unknown');
    expect(file.is === 'unknown' ? file.why : '').toContain(why);
  });

  it('with an error that the feed answered is told from one that cannot be read', async () => {
    const error = { result: [], isSuccess: false, errorMessages: ['bad country'] };
    const [found] = await foundIn('dtm.json', error);
    expect(found?.answer).toMatchObject({ isErrorAnswer: true });
  });
});

describe('the equalities of the portal', () => {
  const table = (group: string, rows: readonly number[]) => ({
    situation_view_id: '54',
    data: rows.map((individuals, index) => ({
      geomaster_name: ['Poland', 'Hungary', 'Slovakia'][index],
      admin_level: 'Country',
      date: '2022-08-02',
      population_group_id: group,
      individuals: String(individuals),
    })),
  });
  const verdictOf = async (
    name: string,
    points: readonly number[],
    by: object,
    other = 'by.json',
  ) => {
    const answers = [...(await namedIn(name, timeseries(points))), ...(await namedIn(other, by))];
    return portalEqualities(answers).map(({ verdict }) => verdict);
  };

  it('hold where the last point is the sum of the latest rows, or all points that of all rows', async () => {
    expect(await verdictOf(STOCK, [3, 9], table('5478', [4, 5]))).toEqual(['holds']);
    expect(await verdictOf('x.json', [3, 9], table('5460', [4, 8]))).toEqual(['holds']);
  });

  it('fail where both name the group, its kind is known and both end on one day', async () => {
    expect(await verdictOf(STOCK, [3, 9], table('5478', [4, 4]))).toEqual(['fails']);
  });

  it('are only not found where the group is not named, or of another folder or group', async () => {
    expect(await verdictOf('x.json', [3, 9], table('5478', [4, 4]))).toEqual(['none']);
    expect(await verdictOf(STOCK, [3, 9], table('5478', [4, 4]), 'other/by.json')).toEqual([]);
    expect(await verdictOf(STOCK, [3, 9], table('5460', [4, 4]))).toEqual([]);
  });
});

function timeseries(values: readonly unknown[]) {
  return {
    situation_view_id: '54',
    data: {
      timeseries: values.map((individuals, index) => ({
        data_date: `2022-08-0${index + 1}`,
        individuals,
      })),
      source: 'UNHCR',
    },
  };
}

async function namedIn(name: string, recording: unknown): Promise<NamedAnswer[]> {
  const found = await foundIn(name, recording);
  const folder = name.includes('/') ? 'other' : '.';
  return found.flatMap(({ answer }) => ('fault' in answer ? [] : [{ name, folder, answer }]));
}

async function foundIn(name: string, recording: unknown): Promise<readonly FoundAnswer[]> {
  const text = JSON.stringify(recording);
  const file = await checkRecording(name, { text, bytes: bytesOf(text) });
  return file.is === 'feed' ? file.answers : [];
}

function linesOf(found: FoundAnswer | undefined): readonly string[] {
  const answer: CheckedAnswer | { readonly fault: string } | undefined = found?.answer;
  return answer !== undefined && 'lines' in answer ? answer.lines : [];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
