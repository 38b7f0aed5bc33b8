import { describe, expect, it } from 'vitest';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { knownFigures } from './knownFigures.ts';
import { knownOfIndicators, knownSelection } from './knownOfIndicators.ts';
import { selectFigures } from './select.ts';

const archive = await readShippedSituation('nagorno-karabakh-2023');
const shuffled = { ...archive, figures: [...archive.figures].reverse() };
const moments = ['2023-09-24T16:00:00Z', '2023-09-28T20:00:00Z', '2023-10-04T20:00:00Z'].map(
  (text) => Temporal.Instant.from(text).epochMilliseconds,
);

describe('what is looked for among few', () => {
  it.each([...moments, null])('is at %s what is found among all', (at) => {
    for (const selector of archive.situation.charts.flatMap((chart) => chart.selectors)) {
      const among = knownFigures(archive, at);
      const { indicator } = selector;
      expect(knownOfIndicators(archive, [indicator], at)).toEqual(
        among.filter((figure) => figure.indicator === indicator),
      );
      const known = knownSelection(archive, selector, at);
      expect(new Set(known)).toEqual(new Set(selectFigures(among, selector)));
      expect(knownSelection(shuffled, selector, at)).toEqual(known);
    }
  });
});
