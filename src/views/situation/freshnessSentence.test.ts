import { describe, expect, it } from 'vitest';
import { aFigure, aSituation } from '#domain/fixtures.ts';
import type { FeedDefinition, SituationData } from '#domain/situation.ts';
import { createWording } from '#wording/wording.ts';
import { freshnessSentence } from './freshnessSentence.ts';

const ENGLISH = createWording('en');
const FETCHED = Temporal.Instant.from('2026-05-10T12:00:00Z').epochMilliseconds;
const FEED = { kind: 'figures', address: 'f.csv', marking: 'live' } as const;

function data(asOfs: readonly string[], feed: FeedDefinition = FEED): SituationData {
  return {
    situation: aSituation({ feeds: [feed] }),
    figures: asOfs.map((asOf) => aFigure({ asOf })),
    rejected: [],
    setAside: [],
    notes: [],
    received: asOfs.length,
    events: [],
    marking: feed.marking,
  };
}

describe('freshnessSentence', () => {
  it.each([
    ['2026-05-10T10:00:00Z', 'Current: the newest figure is 2 hours old.'],
    ['2026-05-08T12:00:00Z', 'Late: the feed answers, but its newest figure is 2 days old.'],
    ['2026-05-01T12:00:00Z', 'Out of date: the feed answers, but its newest figure is 9 days old.'],
  ])('says of a daily feed whose newest figure is of %s: %s', (asOf, sentence) => {
    const daily = data([asOf], { ...FEED, cadenceHours: 24 });
    expect(freshnessSentence(daily, FETCHED, ENGLISH)?.sentence ?? null).toBe(sentence);
  });

  it('states the age alone where the feed promises nothing', () => {
    const words = freshnessSentence(data(['2026-05-01T12:00:00Z']), FETCHED, ENGLISH);
    expect(words).toEqual({ freshness: null, sentence: 'The newest figure is 9 days old.' });
  });

  it('does not take a figure of the running year for a new one', () => {
    const words = freshnessSentence(data(['2026', '2026-05-01T12:00:00Z']), FETCHED, ENGLISH);
    expect(words?.sentence).toContain('9 days');
  });

  it('says nothing of an archive', () => {
    const archive = data(['2026-05-01'], { ...FEED, marking: 'archive' });
    expect(freshnessSentence(archive, FETCHED, ENGLISH)).toBeNull();
  });
});
