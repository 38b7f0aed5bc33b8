import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { PageChoices } from '#shown/viewChoices.ts';
import { stampLine } from '#wording/stampWords.ts';
import type { Wording } from '#wording/wording.ts';
import { keyFiguresPicture, keyFiguresTable } from './keyFiguresSvg.ts';
import type { PictureSubject } from './pictureSubject.ts';
import { type ReceiptFacts, receiptOf } from './receipt.ts';

export interface ShownKeyFigures {
  readonly data: SituationData;
  readonly known: readonly Figure[];
  readonly choices: PageChoices;
  /** The headline, which says the first of them. */
  readonly sentence: string;
  /** Full address of the view, printed in the picture. */
  readonly link: () => string;
  readonly receiptFacts: Omit<ReceiptFacts, 'scope' | 'figures'>;
}

/** What they are called in file names and receipts. */
export const KEY_FIGURES = 'key-figures';

/** The key figures as something to draw; null where none of them has a figure. */
export function keyFiguresSubject(
  { data, known, choices, sentence, link, receiptFacts }: ShownKeyFigures,
  wording: Wording,
): PictureSubject | null {
  const { situation } = data;
  const { knownAt, fetchedAt } = choices;
  const keyFigures = buildKeyFigures(data, choices, wording);
  const ids = new Set(keyFigures.flatMap((one) => [one.figureId, one.baseFigureId]));
  const figures = known.filter(({ id }) => ids.has(id));
  if (figures.length === 0) return null;
  const facts = {
    keyFigures,
    figures,
    situation: situation.title,
    zone: situation.zone,
    knownAt,
    fetchedAt,
    stamp: stampLine(data, wording),
  };
  return {
    scope: KEY_FIGURES,
    zone: situation.zone,
    link,
    figures,
    receipt: () => receiptOf({ ...receiptFacts, scope: KEY_FIGURES, figures }),
    sentence: () => sentence,
    table: () => keyFiguresTable(facts, wording),
    draw: (request) => keyFiguresPicture(facts, request, wording),
  };
}
