import { beforeAll, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import type { ChartView } from '../chartView.ts';
import { drawnChart } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';

let archive: SituationData;
let view: ChartView;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  view = drawnChart(archive, 'housing');
});

describe('the chart of housing', () => {
  it('flags exactly the lists whose provinces miss the stated total', () => {
    const flagged = view.notes.filter((note) => /(fewer|more) than the stated total/.test(note));
    expect(flagged).toHaveLength(3);
    expect(flagged[0]).toContain('300 fewer than the stated total of 17,153');
    expect(flagged[1]).toContain('30 more than the stated total of 23,433');
    expect(flagged[2]).toContain('49 fewer than the stated total of 45,516');
  });

  it('says that one list names seven of ten provinces only', () => {
    expect(view.notes.filter((note) => note.includes('7 of 10 provinces'))).toHaveLength(1);
  });

  it('has a panel for each of the ten provinces, the fullest first, on one scale', () => {
    expect(view.panels).toHaveLength(10);
    expect(view.panels.slice(0, 2).map((panel) => panel.title)).toEqual(['Kotayk', 'Ararat']);
    expect(new Set(view.panels.map((panel) => panel.value)).size).toBe(1);
  });

  it('writes at each panel the number its last mark has', () => {
    for (const { marks, labels } of view.panels) {
      const last = marks.filter((mark) => mark.main).at(-1);
      expect(labels.map((label) => label.text)).toEqual([last?.y.toLocaleString('en-GB')]);
    }
  });

  it('draws nothing across more than a day without a list', () => {
    for (const { lines, time } of view.panels) {
      const [segment] = time.segments;
      const day = 86_400_000 / ((segment?.end ?? 1) - (segment?.start ?? 0));
      for (const run of lines.flatMap((line) => line.runs)) {
        run.slice(1).forEach(({ x }, index) => {
          expect(x - (run[index]?.x ?? 0)).toBeLessThanOrEqual(day + 1e-9);
        });
      }
    }
  });
});
