import { drawnCount } from '#chartViews/marks/drawnValue.ts';
import type { Beside } from '#domain/beside.ts';
import { isShownIndicator } from '#domain/shownThings.ts';
import { type Figure, SOURCE_NOT_STATED } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { useWording } from '../page/WordingContext.tsx';
import { ChosenTag } from './ChosenTag.tsx';
import { Strip, StripEnds } from './Strip.tsx';
import { countScale } from './stripScale.ts';

interface Props {
  readonly title: string | null;
  readonly figures: readonly Figure[];
  readonly beside: Beside;
  readonly situation: Situation;
  /** Whether their numbers are also drawn on one scale: only numbers of about one time are. */
  readonly drawn: boolean;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onTake: (source: string) => void;
}

/** One line for each source: its number, its dates, what it is here, and taking it. Nothing where there is none. */
export function BesideRows(props: Props) {
  const { title, figures, drawn } = props;
  const wording = useWording();
  if (figures.length === 0) return null;
  const values = figures.flatMap((figure) => drawnCount(figure) ?? []);
  const scale = drawn ? countScale(values, wording) : null;
  return (
    <section className="beside-list" aria-label={title ?? wording.t('beside.list')}>
      {title !== null && <h3>{title}</h3>}
      {scale !== null && (
        <div className="beside-head">
          <StripEnds scale={scale} />
        </div>
      )}
      <ul role="list">
        {figures.map((figure) => {
          const value = drawnCount(figure);
          return (
            <li key={figure.id} className="beside-row">
              <Row {...props} figure={figure} />
              <div className="beside-side">
                {scale !== null && value !== null && (
                  <Strip value={value} scale={scale} main={figure.source === props.beside.main} />
                )}
                <Part {...props} figure={figure} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Row(props: Props & { readonly figure: Figure }) {
  const { figure, beside, situation, onOpenFigure } = props;
  const wording = useWording();
  const { t } = wording;
  const { zone } = situation;
  const readings =
    beside.members.find((member) => member.figure.id === figure.id)?.otherReadings ?? [];
  const { published } = figure;
  return (
    <>
      <p className="beside-number">
        <button type="button" className="link-button" onClick={() => onOpenFigure(figure.id)}>
          {wording.quantity(figure.quantity)}
        </button>
        {readings.map((reading) => (
          <button
            type="button"
            className="link-button beside-reading"
            key={reading.id}
            onClick={() => onOpenFigure(reading.id)}
          >
            {t('beside.alsoStated', { quantity: wording.quantity(reading.quantity) })}
          </button>
        ))}
      </p>
      <div className="beside-who">
        <p className="beside-source">
          <bdi>{sourceName(figure, wording)}</bdi>
        </p>
        <p className="statement-hedge">
          {t('beside.asOf', { asOf: wording.asOfShort(figure.asOf, zone) })}
          {', '}
          {published === null
            ? t('beside.publishedNotStated')
            : t('beside.published', { published: wording.asOfShort(published, zone) })}
        </p>
      </div>
    </>
  );
}

/** What the source is on this page, and the way to make it the main line. */
function Part({ figure, beside, situation, onTake }: Props & { readonly figure: Figure }) {
  const { t } = useWording();
  const { source, indicator } = figure;
  const { main, recommendation } = beside;
  const isRecommended = recommendation.source === source;
  // The way back to the recommended one stands under the list.
  const canTake =
    source !== main &&
    !isRecommended &&
    source !== SOURCE_NOT_STATED &&
    isShownIndicator(situation, indicator);
  return (
    <p className="beside-part">
      {isRecommended && <span className="beside-tag">{t('beside.recommended')}</span>}
      {source === main && <ChosenTag label={t('beside.mainLine')} />}
      {canTake && (
        <button
          type="button"
          className="link-button"
          aria-label={t('beside.takeOf', { source })}
          onClick={() => onTake(source)}
        >
          {t('beside.take')}
        </button>
      )}
    </p>
  );
}
