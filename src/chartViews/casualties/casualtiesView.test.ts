import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

function valuesIn(title: string): number[] {
  const panel = drawnChart(archive, 'casualties').panels.find((each) => each.title === title);
  return (panel?.marks ?? []).map((mark) => mark.y);
}

describe('the chart of casualties', () => {
  it('has no bars and no bands: nothing is stacked or added', () => {
    for (const panel of drawnChart(archive, 'casualties').panels) {
      expect(panel.bars).toEqual([]);
      expect(panel.bands).toEqual([]);
    }
  });

  it.each([
    ['Killed, Armenian side', [25, 27, 32, 200, 223]],
    ['Killed, civilians of the Armenian side', [2, 7, 10, 9, 25, 21]],
    ['Killed, Azerbaijani servicemen', [192, 198]],
    ['Killed, fuel depot explosion', [20, 68, 170, 220, 218, 238]],
  ])('has the figures of "%s" in a panel of their own', (title, values) => {
    expect(valuesIn(title)).toEqual(expect.arrayContaining(values));
  });

  it('keeps civilians and children out of the panel of all', () => {
    const [all] = drawnChart(archive, 'casualties').panels;
    const ids = new Set(all?.marks.map((mark) => mark.figureId));
    const inside = archive.figures.filter((figure) => ids.has(figure.id));
    expect(inside.map((figure) => figure.breakdown).flat()).toEqual(
      inside.map(() => ['side', 'Armenian']),
    );
  });

  it('keeps the tone of a source from panel to panel', () => {
    const sources = new Map(archive.figures.map((figure) => [figure.id, figure.source]));
    const tones = new Map<string, number>();
    for (const mark of drawnChart(archive, 'casualties').panels.flatMap((each) => each.marks)) {
      const source = sources.get(mark.figureId) ?? '';
      expect(mark.tone).toBe(tones.get(source) ?? mark.tone);
      tones.set(source, mark.tone);
    }
  });

  it('breaks the axis after the first days, and says so', () => {
    const view = drawnChart(archive, 'casualties');
    expect(view.panels[0]?.time.segments).toHaveLength(3);
    expect(view.subtitle).toContain('The time axis is broken');
  });

  it('is whole where the reader chose the time', () => {
    const window = { start: Date.UTC(2023, 8, 18, 20), end: Date.UTC(2023, 8, 30, 20) };
    const view = drawnChart(archive, 'casualties', { window });
    expect(view.panels[0]?.time.segments).toHaveLength(1);
    expect(view.subtitle).not.toContain('broken');
  });
});
