import { type ReactNode, useEffect, useRef } from 'react';
import type { Figure } from '#domain/figure.ts';
import { spreadAround } from '#domain/spread.ts';
import type { SituationData } from '#domain/situation.ts';
import { figureSentence } from '#wording/figureSentence.ts';
import { rangeWords } from '#wording/otherSourcesSentences.ts';
import { Dialog } from '../page/Dialog.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { DefinitionCard } from './DefinitionCard.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import { ReferenceList } from './ReferenceList.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import { StatementRemarks } from './StatementRemarks.tsx';

interface Props {
  readonly figure: Figure;
  /** Figures known at the chosen moment, this one among them unless it is a rejected one. */
  readonly known: readonly Figure[];
  readonly data: SituationData;
  /** What can be taken along, under the sentence. */
  readonly actions?: ReactNode;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onClose: () => void;
}

/** Everything behind one number: who stated it, when, who carried it, what it means, what others state. */
export function StatementDialog({ figure, known, data, actions, onOpenFigure, onClose }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { zone } = data.situation;
  const spread = spreadAround(known, figure);
  const others = spread.members.slice(1);
  const range = rangeWords(spread.members, wording);
  const twins = known.filter((one) => figure.twins.includes(one.id));
  const number = useRef<HTMLParagraphElement>(null);
  // From one statement to the next the dialog stays; the reader is led to its new beginning.
  useEffect(() => number.current?.focus(), [figure.id]);
  return (
    <Dialog title={t('statement.heading')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="statement-top">
        <p className="statement-quantity" ref={number} tabIndex={-1}>
          {wording.quantity(figure.quantity)}
        </p>
        <p className="statement-sentence">
          <bdi>{figureSentence(figure, zone, wording)}</bdi>
        </p>
        <p className="statement-hedge">{t(`figure.qualifierExplained.${figure.qualifier}`)}</p>
        {actions}
      </div>
      <StatementRemarks figure={figure} known={known} />
      <StatementFacts figure={figure} zone={zone} />
      <ReferenceList figure={figure} zone={zone} />
      <DefinitionCard figure={figure} />
      <OtherFigures
        title={t('view.statedTwice')}
        figures={twins}
        zone={zone}
        onOpenFigure={onOpenFigure}
      />
      <section>
        <h3>{t('statement.otherSources')}</h3>
        {others.length === 0 ? (
          <p className="statement-hedge">{t('statement.noOtherSources', { hours: '24' })}</p>
        ) : (
          <>
            <OtherFigures figures={others} zone={zone} onOpenFigure={onOpenFigure} />
            <p className="statement-hedge">
              {range !== null && `${t('view.othersRange', { range })} `}
              {t('sources.spreadExplained', { hours: '24' })}
            </p>
          </>
        )}
      </section>
      <OtherFigures
        title={t('statement.olderSources')}
        figures={spread.older}
        zone={zone}
        onOpenFigure={onOpenFigure}
      />
      <OtherFigures
        title={t('view.newerSources')}
        figures={spread.newer}
        zone={zone}
        onOpenFigure={onOpenFigure}
      />
    </Dialog>
  );
}
