import type { FeedFaultCase } from './faultCase.ts';
import { STRUCTURE_FAULTS } from './structureFaults.ts';
import { TRANSPORT_FAULTS } from './transportFaults.ts';

/**
 * The one table of faults. It drives Vitest (faults.test.ts: requests, counts, sentences, last good data) and Playwright
 * (e2e/faults.spec.ts: what stands on the page).
 */
export const FAULTS: readonly FeedFaultCase[] = [...TRANSPORT_FAULTS, ...STRUCTURE_FAULTS];

/** Faults of the device and of the reader's doings, which no answer of a feed can show: where each is proven. */
export const DEVICE_FAULTS = [
  {
    id: 'F-08',
    fault: 'the network goes away',
    file: 'e2e/feedStates.spec.ts',
    test: 'one request is made on return',
  },
  {
    id: 'F-20',
    fault: 'another feed is chosen while one loads',
    file: 'mocks/faults.test.ts',
    test: 'a feed that is left while it loads is given up',
  },
  {
    id: 'F-23',
    fault: 'a saved copy is damaged',
    file: 'src/state/savedCopies.test.ts',
    test: 'a copy that is damaged',
  },
  {
    id: 'F-24',
    fault: 'a saved copy is very old',
    file: 'src/state/savedCopies.test.ts',
    test: 'a copy of any age',
  },
  {
    id: 'F-25',
    fault: 'a saved copy is of an older version',
    file: 'src/state/savedCopies.test.ts',
    test: 'a copy of an older version',
  },
  {
    id: 'F-26',
    fault: 'storage is refused',
    file: 'src/state/savedCopies.test.ts',
    test: 'storage that is refused',
  },
  {
    id: 'F-27',
    fault: 'an address holds a token',
    file: 'src/state/keepCopies.test.ts',
    test: 'holds no token of the address',
  },
  {
    id: 'F-28',
    fault: 'a laptop sleeps for hours',
    file: 'src/state/useSituation.test.tsx',
    test: 'after a night asleep',
  },
  {
    id: 'F-29',
    fault: 'the clock of the device is wrong',
    file: 'src/views/situation/FeedBanner.test.tsx',
    test: 'by the clock of this device',
  },
  {
    id: 'F-35',
    fault: 'a prototype is lent by an answer',
    file: 'mocks/faults.test.ts',
    test: 'no answer changes what objects are made of',
  },
  {
    id: 'F-38',
    fault: 'hundreds of thousands of values at once',
    file: 'src/shown/viewChoices.test.ts',
    test: 'of more figures than a call has room for',
  },
] as const;
