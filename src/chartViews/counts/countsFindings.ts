import { compareAsOf } from '#domain/asOf.ts';
import { latestFigure } from '#domain/recommend.ts';
import { selectFigures } from '#domain/select.ts';
import type { FigureSelector } from '#domain/situation.ts';
import { spreadAround } from '#domain/spread.ts';
import { figureSentence } from '#wording/figureSentence.ts';
import { disagreementSentence } from '#wording/headlineSentence.ts';
import { statedSentences } from '#wording/statedSentences.ts';
import type { CountsScene } from './countsScene.ts';

/**
 * The latest figure of each thing that the chart counts, as a report states it: two definitions (since the end of
 * July, since 14 August) are two things, said one after the other.
 */
export function countsFindings(scene: CountsScene): string[] {
  const { definition, wording, zone } = scene.context;
  const things = definition.selectors
    .map((selector) => findingsOf(scene, selector))
    .filter((findings) => findings.length > 0);
  return [
    ...things.flat(),
    ...(things.length > 1 ? [wording.t('sentence.definitionsDiffer')] : []),
    ...scene.turns.map(({ figure }) => {
      const sentence = figureSentence(figure, zone, wording);
      return wording.t('sentence.anotherMeasure', { sentence });
    }),
  ];
}

function findingsOf(scene: CountsScene, selector: FigureSelector): string[] {
  const { definition, data, wording, zone, base } = scene.context;
  const latest = latestFigure(data.situation, scene.figures, selector);
  if (latest === null) return undecided(scene, selector);
  const stated = {
    figure: latest.figure,
    base: base === null || definition.share === false ? null : base.figure,
    known: scene.figures,
    zone,
    cadenceHours: definition.cadenceHours,
    mayOverlap: definition.kind === 'evacuated',
  };
  return statedSentences(stated, wording);
}

function undecided({ context, figures }: CountsScene, selector: FigureSelector): string[] {
  const { wording, zone, definition } = context;
  const [newest] = selectFigures(figures, selector)
    .filter((figure) => figure.quantity.known && !figure.toCome)
    .sort((one, other) => compareAsOf(other.asOf, one.asOf));
  if (newest === undefined) return [];
  const { indicator, place } = newest;
  const spread = spreadAround(figures, newest, definition.cadenceHours);
  return [disagreementSentence({ indicator, place, spread, zone }, wording)];
}
