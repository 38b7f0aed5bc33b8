import { beforeAll, describe, expect, it } from 'vitest';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, ENGLISH, PLAIN_OPTIONS } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { headlineOf } from './headlineOf.ts';
import { takenData } from './takenData.ts';

const NOTE = 'Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia.';

describe('a source that the reader took as the main line', () => {
  let archive: SituationData;
  let taken: SituationData;
  beforeAll(async () => {
    archive = await readShippedSituation('nagorno-karabakh-2023');
    taken = takenData(archive, ['arrivals.unhcr']);
  });
  const keyFigure = (data: SituationData, id: string) =>
    buildKeyFigures(data, PLAIN_OPTIONS, ENGLISH).find((one) => one.id === id);

  it('is followed by headline, chart and key figures alike', () => {
    expect(headlineOf(taken, PLAIN_OPTIONS, ENGLISH).sentence).toContain('(UNHCR)');
    const view = drawnChart(taken, 'arrivals');
    expect(view.title).toMatch(/^At least 100,000 people had crossed into Armenia/);
    expect(view.keys[0]).toMatchObject({ label: 'UNHCR', main: true, tone: 0 });
    expect(keyFigure(taken, 'arrivals')).toMatchObject({
      value: 'at least 100,000',
      source: 'UNHCR',
      sourceRemark: 'chosen by the reader',
    });
    expect(keyFigure(taken, 'share')?.value).toBe('at least about 83 %');
  });

  it('is said in the chart with the recommended one, and in its sentence', () => {
    const view = drawnChart(taken, 'arrivals');
    expect(view.notes[0]).toBe(NOTE);
    expect(view.sentence).toContain(NOTE);
  });

  it('changes and says nothing of what others count', () => {
    expect(drawnChart(taken, 'evacuated').notes).toEqual(drawnChart(archive, 'evacuated').notes);
    expect(keyFigure(taken, 'killed')).toEqual(keyFigure(archive, 'killed'));
  });

  it('leaves everything as it was where nothing or nonsense was taken', () => {
    expect(takenData(archive, null)).toBe(archive);
    expect(takenData(archive, ['nonsense'])).toBe(archive);
  });

  it('is said, and not passed over, where it states nothing', () => {
    const silent = drawnChart(takenData(archive, ['arrivals.wfp']), 'arrivals', {
      sources: ['unhcr'],
    });
    expect(silent.notes[0]).toBe(
      'WFP was chosen as the main line of “Arrivals”, but it states nothing here.',
    );
  });

  it('has the accent among the casualties, which else nobody has', () => {
    const choice = ['killed.authorities-in-stepanakert'];
    const view = drawnChart(takenData(archive, choice), 'casualties');
    expect(view.keys[0]).toMatchObject({ label: 'Authorities in Stepanakert', tone: 0 });
    expect(view.notes[0]).toMatch(/^Main line: Authorities in Stepanakert, chosen by the reader\./);
    expect(drawnChart(archive, 'casualties').keys.every(({ main }) => !main)).toBe(true);
  });
});
