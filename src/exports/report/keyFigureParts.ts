import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import { stampLine } from '#wording/stampWords.ts';
import { type KeyFigureFacts, keyFiguresPicture, keyFiguresTable } from '../keyFiguresSvg.ts';
import type { BuiltPart } from './builtPart.ts';
import { captionOf, linkFrom, receiptFor, type ReportScene } from './reportScene.ts';

const SCOPE = 'key-figures';

/** The key figures as one picture; as a table where none of them has a number. */
export function keyFiguresPart(scene: ReportScene, id: string): BuiltPart {
  const facts = factsOf(scene);
  const { wording, colours } = scene;
  const { figures } = facts;
  const link = linkFrom(scene);
  const picture = keyFiguresPicture(
    facts,
    {
      size: 'a4',
      bare: true,
      colours,
      made: null,
      address: link,
      receipt: receiptFor(scene, SCOPE, { figures }),
    },
    wording,
  );
  if (picture === null) return keyFigureTablePart(scene, id);
  return {
    parts: [
      {
        kind: 'chart',
        id,
        heading: wording.t('keyFigure.heading'),
        subtitle: wording.t('pictures.keyFiguresSubtitle'),
        picture,
        caption: captionOf(scene, { figures, scope: SCOPE, link }),
        notes: [],
        table: null,
      },
    ],
    figures,
  };
}

/** The same numbers as rows of words. */
export function keyFigureTablePart(scene: ReportScene, id: string): BuiltPart {
  const facts = factsOf(scene);
  const { figures } = facts;
  const table = keyFiguresTable(facts, scene.wording);
  const heading = scene.wording.t('keyFigure.heading');
  const caption = captionOf(scene, { figures, scope: SCOPE, link: linkFrom(scene) });
  return { parts: [{ kind: 'table', id, heading, table, caption }], figures };
}

function factsOf({ shown, known, wording }: ReportScene): KeyFigureFacts {
  const { data, choices } = shown;
  const keyFigures = buildKeyFigures(data, choices, wording);
  const ids = new Set(keyFigures.flatMap((one) => [one.figureId, one.baseFigureId]));
  return {
    keyFigures,
    figures: known.filter(({ id }) => ids.has(id)),
    situation: data.situation.title,
    zone: data.situation.zone,
    knownAt: choices.knownAt,
    fetchedAt: choices.fetchedAt,
    stamp: stampLine(data, wording),
  };
}
