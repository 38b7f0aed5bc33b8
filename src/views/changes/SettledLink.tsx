import { useMemo } from 'react';
import type { Figure } from '#domain/figure.ts';
import { isVintage } from '#domain/knownFigures.ts';
import { findRevisions } from '#domain/revisions.ts';
import { courseOf, settledCourses } from '#domain/settledCourse.ts';
import { belongsToSeries, seriesKeyOf } from '#domain/series.ts';
import type { Situation } from '#domain/situation.ts';
import type { AddressChange } from '#address/address.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figure: Figure;
  readonly known: readonly Figure[];
  readonly situation: Situation;
  readonly change: (change: AddressChange) => void;
}

/** From a statement to the picture of how its number settled; nothing for a number that nobody changed. */
export function SettledLink({ figure, known, situation, change }: Props) {
  const { t } = useWording();
  const changes = useMemo(
    () => changesAround(figure, known, isVintage(situation)),
    [figure, known, situation],
  );
  if (changes === 0) return null;
  return (
    <p className="statement-hedge">
      {t('changes.settled.changed', { count: changes })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => change({ tab: 'changes', settled: figure.id, figure: null })}
      >
        {t('changes.settled.link')}
      </button>
    </p>
  );
}

/** Only its own series is searched: the dialog opens at once, however long the table is. */
function changesAround(figure: Figure, known: readonly Figure[], vintage: boolean): number {
  if (!belongsToSeries(figure)) return 0;
  const key = seriesKeyOf(figure);
  const series = known.filter(
    (one) =>
      one.indicator === figure.indicator &&
      one.source === figure.source &&
      seriesKeyOf(one) === key,
  );
  const courses = settledCourses(findRevisions(series, { vintage }));
  return courseOf(figure, courses).statements.length - 1;
}
