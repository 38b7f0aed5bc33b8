import { useState } from 'react';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { keyFiguresPicture, keyFiguresTable } from '#exports/keyFiguresSvg.ts';
import type { Wording } from '#wording/wording.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { PageChoices } from '#shown/viewChoices.ts';
import { PictureDialog } from './PictureDialog.tsx';
import type { PictureSubject } from './pictureSubject.ts';

interface Shown {
  readonly data: SituationData;
  readonly known: readonly Figure[];
  readonly choices: PageChoices;
  /** The headline, which says the first of them. */
  readonly sentence: string;
  readonly link: () => string;
}

/** The key figures as one picture, as they were when the dialog was opened. */
export function PictureOfKeyFigures({
  onClose,
  ...shown
}: Shown & { readonly onClose: () => void }) {
  const wording = useWording();
  const [subject] = useState(() => keyFiguresSubject(shown, wording));
  return <PictureDialog subject={subject} onClose={onClose} />;
}

function keyFiguresSubject(
  { data, known, choices, sentence, link }: Shown,
  wording: Wording,
): PictureSubject | null {
  const { situation, marking } = data;
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
    stamp: stampOf(marking, situation.own !== undefined, wording),
  };
  return {
    scope: 'key-figures',
    zone: situation.zone,
    link,
    figures,
    sentence: () => sentence,
    table: () => keyFiguresTable(facts, wording),
    draw: (request) => keyFiguresPicture(facts, request, wording),
  };
}

function stampOf(marking: SituationData['marking'], isOwn: boolean, { t }: Wording): string | null {
  if (marking === 'example') return t('plot.exampleStamp');
  if (marking === 'replay') return t('plot.replayStamp');
  return isOwn ? t('plot.ownStamp') : null;
}
