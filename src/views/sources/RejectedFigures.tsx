import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { setAsideCsv } from '#exports/setAsideCsv.ts';
import { figureSentence } from '#wording/figureSentence.ts';
import { OutsideLink } from '../page/OutsideLink.tsx';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly data: SituationData;
  readonly rejected: readonly Figure[];
  readonly onOpenFigure: (figureId: string) => void;
}

/** Wrong copies: each with what it said and why it is not taken. */
export function RejectedFigures({ data, rejected, onOpenFigure }: Props) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const { situation, marking } = data;
  if (rejected.length === 0) return null;
  const save = () =>
    void saver.saveCsv(
      setAsideCsv({ setAside: [], rejected }, marking, situation.sensitivity),
      'rejected',
      rejected,
    );
  return (
    <section aria-labelledby="rejected-heading">
      <h2 className="sources-heading" id="rejected-heading">
        {t('setAside.rejectedHeading')}
      </h2>
      <p className="sources-intro">{t('setAside.rejectedIntro')}</p>
      {rejected.map((figure) => (
        <div className="kept-row" key={figure.id}>
          <p>
            <button type="button" className="link-button" onClick={() => onOpenFigure(figure.id)}>
              {wording.quantity(figure.quantity)}
            </button>{' '}
            <bdi>{figureSentence(figure, situation.zone, wording)}</bdi>
          </p>
          <p className="statement-hedge">
            <bdi>
              {t('statement.rejectedBecause', {
                note: figure.notes.length === 0 ? t('setAside.noReason') : figure.notes.join(' '),
              })}
            </bdi>{' '}
            {figure.references.map((reference) => (
              <span key={reference.row}>
                · {t('view.reference', { row: String(reference.row) })}:{' '}
                <OutsideLink url={reference.url}>
                  {reference.carriedBy === '' ? t('statement.notStated') : reference.carriedBy}
                </OutsideLink>{' '}
              </span>
            ))}
          </p>
        </div>
      ))}
      <div className="slot-actions">
        <button type="button" className="button" onClick={save}>
          {t('view.rejectedCsv')}
        </button>
        <p role="status" className="slot-done">
          {saver.message}
        </p>
      </div>
    </section>
  );
}
