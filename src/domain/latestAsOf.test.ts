import { describe, expect, it } from 'vitest';
import { arrivalsOfArchive } from './archiveArrivals.ts';
import { latestAsOf } from './latestAsOf.ts';

describe('latestAsOf', () => {
  it('is the time whose end is last, and none of no figures', () => {
    expect(latestAsOf(arrivalsOfArchive())?.text).toBe('2023-10-04');
    expect(latestAsOf([])).toBeNull();
  });
});
