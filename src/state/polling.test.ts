import { expect, it } from 'vitest';
import type { FeedDefinition, Marking } from '#domain/situation.ts';
import { pollingInterval } from './polling.ts';

const hour = 3_600_000;

it.each<[Marking, number | undefined, number | null]>([
  ['archive', 1, null],
  ['live', 6, 6 * hour],
  ['live', undefined, hour / 4],
  ['live', 0.001, 60_000],
  ['live', 240, 24 * hour],
  ['example', 1, hour],
  ['replay', 24, 2_000],
])(
  'A feed marked %s that promises figures every %s hours is polled every %s ms',
  (marking, cadence, every) => {
    const feed: FeedDefinition = {
      kind: 'figures',
      address: 'x.csv',
      marking,
      ...(cadence === undefined ? {} : { cadenceHours: cadence }),
    };
    expect(pollingInterval(marking, feed)).toBe(every);
  },
);
