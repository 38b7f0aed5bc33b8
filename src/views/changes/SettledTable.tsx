import { useMemo } from 'react';
import { courseSparks } from '#chartViews/settled/courseSparks.ts';
import { StepSpark } from '#charts/StepSpark.tsx';
import type { Figure } from '#domain/figure.ts';
import { seriesKeyOf } from '#domain/series.ts';
import type { SettledCourse } from '#domain/settledCourse.ts';
import { whatWords } from '#wording/whatWords.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly courses: readonly SettledCourse[];
  readonly shown: SettledCourse | null;
  readonly zone: string;
  readonly onChoose: (figure: Figure) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** A page of them; a feed with thousands is not read row by row here, the ledger lists every change. */
const MOST = 100;

/** Each number that was changed: first, last, how often, how far at once, and its course as a small line. */
export function SettledTable({ courses, shown, zone, onChoose, onOpenFigure }: Props) {
  const wording = useWording();
  const { t } = wording;
  const listed = useMemo(() => mostChanged(courses), [courses]);
  const sparks = useMemo(() => courseSparks(listed), [listed]);
  const several = new Set(listed.map(({ first }) => seriesKeyOf(first))).size > 1;
  const percent = (of: number) =>
    wording.share({ known: true, low: of, high: of, about: false, aboveWhole: false });
  return (
    <div className="settled-list">
      <div
        className="settled-scroll"
        role="region"
        aria-label={t('changes.settled.caption')}
        tabIndex={0}
      >
        <table className="settled-table">
          <caption className="visually-hidden">{t('changes.settled.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('changes.settled.asOf')}</th>
              <th scope="col" data-numeric="">
                {t('changes.settled.first')}
              </th>
              <th scope="col" data-numeric="">
                {t('changes.settled.last')}
              </th>
              <th scope="col" data-numeric="">
                {t('changes.settled.changes')}
              </th>
              <th scope="col" data-numeric="">
                {t('changes.settled.move')}
              </th>
              <th scope="col" aria-hidden="true">
                {t('changes.settled.course')}
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((course, index) => (
              <Row
                key={course.first.id}
                course={course}
                isShown={course.first.id === shown?.first.id}
                spark={sparks.sparks[index] ?? null}
                base={sparks.base}
                what={several ? whatWords(course.first, wording) : null}
                zone={zone}
                onChoose={onChoose}
                onOpenFigure={onOpenFigure}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="settled-note">
        {listed.length < courses.length &&
          `${t('changes.settled.shownOf', { shown: listed.length, count: courses.length })} `}
        {t('changes.settled.courseExplained', {
          low: percent(sparks.low),
          high: percent(sparks.high),
        })}
      </p>
    </div>
  );
}

interface RowProps {
  readonly course: SettledCourse;
  readonly isShown: boolean;
  readonly spark: ReturnType<typeof courseSparks>['sparks'][number];
  readonly base: number;
  readonly what: string | null;
  readonly zone: string;
  readonly onChoose: (figure: Figure) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

function Row(props: RowProps) {
  const { course, isShown, spark, base, what, zone, onChoose, onOpenFigure } = props;
  const wording = useWording();
  const { first, last, statements, largest } = course;
  const asOf = wording.asOfShort(course.asOf, zone);
  const said = {
    asOf,
    first: wording.quantity(first.quantity),
    last: wording.quantity(last.quantity),
  };
  return (
    <tr data-shown={isShown ? '' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-label={wording.t('changes.settled.choose', said)}
          aria-current={isShown ? 'true' : undefined}
          onClick={() => onChoose(first)}
        >
          <bdi>{asOf}</bdi>
        </button>
        {what !== null && (
          <span className="ledger-place">
            <bdi>{what}</bdi>
          </span>
        )}
      </th>
      {[first, last].map((figure, index) => (
        <td key={index} data-numeric="">
          <button
            type="button"
            className="link-button ledger-number"
            aria-label={wording.t('changes.openTo', {
              quantity: wording.quantity(figure.quantity),
              asOf,
            })}
            onClick={() => onOpenFigure(figure.id)}
          >
            {wording.quantity(figure.quantity)}
          </button>
        </td>
      ))}
      <td data-numeric="">{wording.number(statements.length - 1)}</td>
      <td data-numeric="">{largest !== null && wording.change(largest.difference)}</td>
      <td aria-hidden="true">
        {spark !== null && <StepSpark points={spark.points} base={base} />}
      </td>
    </tr>
  );
}

/** In the order of time. */
function mostChanged(courses: readonly SettledCourse[]): readonly SettledCourse[] {
  if (courses.length <= MOST) return courses;
  const kept = new Set(
    [...courses]
      .sort((one, other) => other.statements.length - one.statements.length)
      .slice(0, MOST),
  );
  return courses.filter((course) => kept.has(course));
}
