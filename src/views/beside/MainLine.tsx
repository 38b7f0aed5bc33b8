import type { Beside } from '#domain/beside.ts';
import { isShownIndicator } from '#domain/shownThings.ts';
import type { Situation } from '#domain/situation.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly beside: Beside;
  readonly situation: Situation;
  /** Why a source is recommended, or none. */
  readonly why: string;
  /** That the reader took another one; empty where not. */
  readonly taken: readonly string[];
  readonly onRelease: () => void;
}

/** Whose line is drawn on the page, why, and what taking another source does. */
export function MainLine({ beside, situation, why, taken, onRelease }: Props) {
  const { t, indicator } = useWording();
  const { reference, recommendation } = beside;
  const what = indicator(reference.indicator).label;
  const holds = isShownIndicator(situation, reference.indicator)
    ? 'beside.holds'
    : 'beside.notShown';
  return (
    <section className="beside-main">
      <div role="status">
        {taken.map((sentence) => (
          <p key={sentence} className="beside-taken">
            <bdi>{sentence}</bdi>
          </p>
        ))}
      </div>
      {taken.length > 0 && (
        <button type="button" className="button" onClick={onRelease}>
          {t(recommendation.source === null ? 'beside.backToNone' : 'beside.back')}
        </button>
      )}
      <p>{why}</p>
      {beside.members.length + beside.older.length + beside.newer.length > 1 && (
        <p className="statement-hedge">{t(holds, { what })}</p>
      )}
    </section>
  );
}
