import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aSituation } from '#domain/fixtures.ts';
import type { FeedDefinition } from '#domain/situation.ts';
import { csvText } from '#exports/csvTable.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { situationDataOf } from '#feeds/situationData.ts';
import { createWording } from '#wording/wording.ts';
import { feedFaultSentence } from '#wording/feedFaultSentence.ts';
import { pollingQuery } from '#state/feedQueries.ts';
import { faultOf } from '#state/feedRules.ts';
import { giveToken, tokenOf } from '#state/feedTokens.ts';

const ADDRESS = 'https://feeds.example/x.csv';
const HUSH = 'hush-4711';
const folder = 'https://site.example/situations/a/';
const feed: FeedDefinition = {
  kind: 'figures',
  address: `${ADDRESS}?app=1`,
  marking: 'live',
  token: 'key',
};
const situation = aSituation({ id: 'a', feeds: [feed] });
const query = () => pollingQuery({ feed, folder }, { situation, folder }, false);
const wording = createWording('en');

afterEach(() => {
  giveToken(ADDRESS, '');
});

describe('the reader’s own key for a feed', () => {
  it('is asked for before anything is fetched', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const fault = await failed();
    expect(fault).toMatchObject({ reason: 'token_missing', address: ADDRESS, status: null });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('goes into the request, and into nothing that is kept, said or written', async () => {
    const asked = answerWith(
      new Response(
        'indicator,place,as_of,value,qualifier,unit,source\nidps,Chad,2026-05-01,5,exact,people,IOM\n',
        { headers: { 'Content-Type': 'text/csv' } },
      ),
    );
    giveToken(ADDRESS, HUSH);
    const client = new QueryClient();
    const read = await client.query({ ...query(), retry: false });
    expect(asked()).toEqual([`${ADDRESS}?app=1&key=${HUSH}`]);
    const data = situationDataOf({ situation, feeds: [read], events: null });
    const everything = [
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey, queryHash, state, meta }) => [queryKey, queryHash, state, meta]),
      data,
      csvText(figuresCsv(data.figures, { knownAt: null, marking: 'live' })),
    ];
    expect(data.figures).toHaveLength(1);
    expect(JSON.stringify(everything)).not.toContain(HUSH);
  });

  it('that is refused is asked for anew, and no message repeats it', async () => {
    answerWith(new Response(`no ${HUSH}`, { status: 403 }));
    giveToken(ADDRESS, HUSH);
    const fault = await failed();
    expect(fault).toMatchObject({ reason: 'token_missing', address: ADDRESS, status: 403 });
    if (fault === null) throw new Error('It has failed.');
    const sentence = feedFaultSentence(fault, wording);
    expect(sentence).toBe('feeds.example did not take this key. Fill in another, or open a file.');
    expect(JSON.stringify(fault) + sentence).not.toContain(HUSH);
  });

  it('of one feed is not given to another', () => {
    giveToken(ADDRESS, HUSH);
    expect(tokenOf(feed, folder)).toBe(HUSH);
    expect(tokenOf({ ...feed, address: 'https://other.example/x.csv' }, folder)).toBeNull();
    expect(tokenOf({ kind: 'figures', address: feed.address, marking: 'live' }, folder)).toBeNull();
  });
});

async function failed() {
  try {
    await new QueryClient().query({ ...query(), retry: false });
  } catch (error) {
    if (error instanceof Error) expect(`${error.message}${error.stack ?? ''}`).not.toContain(HUSH);
    return faultOf(error);
  }
  throw new Error('It was read.');
}

function answerWith(response: Response): () => string[] {
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
  return () => fetched.mock.calls.map(([asked]) => (asked instanceof URL ? asked.href : ''));
}
