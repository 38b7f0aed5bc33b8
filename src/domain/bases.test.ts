import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { offeredBases, type OfferedBase } from './bases.ts';
import { timeOf } from './fixtures.ts';
import { knownFigures } from './knownFigures.ts';
import type { SituationData } from './situation.ts';

describe('the populations before that the archive offers', () => {
  let data: SituationData;
  beforeAll(async () => {
    data = await readShippedSituation('nagorno-karabakh-2023');
  });
  const ids = (bases: readonly OfferedBase[]) => bases.map(({ denominator }) => denominator.id);

  it('are all that any source stated, each as its main number or as another reading of it', () => {
    const offered = offeredBases(data, data.figures).flatMap(({ figure, otherReadings }) => [
      ...(figure === null ? [] : [figure.id]),
      ...otherReadings.map(({ id }) => id),
    ]);
    const stated = data.figures.filter(
      ({ indicator, breakdown }) => indicator === 'residents' && breakdown.length === 0,
    );
    expect(new Set(offered)).toEqual(new Set(stated.map(({ id }) => id)));
  });

  it('are no rows of an ethnicity or an age', () => {
    const figures = offeredBases(data, data.figures).flatMap(({ figure }) => figure ?? []);
    expect(figures.filter(({ breakdown }) => breakdown.length > 0)).toEqual([]);
  });

  it('stand beside another number of the same breath: 145,053 and about 145,000', () => {
    const census = offeredBases(data, data.figures).find(
      ({ denominator }) => denominator.id === 'census-2015',
    );
    expect(census?.figure?.value).toBe(145_053);
    expect(census?.otherReadings.map(({ value }) => value)).toEqual([145_000]);
  });

  it('say which ones were not known yet at a moment', () => {
    const then = knownFigures(data, timeOf('2023-09-21').end);
    const missing = offeredBases(data, then).filter((base) => base.missing === 'not_known_yet');
    expect(ids(missing)).toEqual(['government-of-armenia-2023', 'press-range-2023']);
  });
});
