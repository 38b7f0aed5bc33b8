import { useMemo } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { SettledCourse } from '#domain/settledCourse.ts';
import { courseOf, settledCourses } from '#domain/settledCourse.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { linkToView } from '../page/linkToView.ts';
import { useWording } from '../page/WordingContext.tsx';
import { mostMoved, settledSentences } from './settledSentences.ts';
import { SettledPanel } from './SettledPanel.tsx';
import { SettledTable } from './SettledTable.tsx';
import type { Ledger } from './useLedger.ts';

interface Props {
  readonly ledger: Ledger;
  readonly data: SituationData;
  readonly known: readonly Figure[];
  readonly knownAt: number | null;
  readonly fetchedAt: number | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** With two numbers the table has said it all. */
const WORTH_A_PICTURE = 3;

/** How far the numbers of this situation moved after they were first published; nothing where none did. */
export function SettledSection(props: Props) {
  const { ledger, data, known, knownAt, fetchedAt, address, change, onOpenFigure } = props;
  const wording = useWording();
  const { t } = wording;
  const { zone } = data.situation;
  const courses = useMemo(
    () => settledCourses(ledger.chosen.flatMap(({ revision }) => revision ?? [])),
    [ledger.chosen],
  );
  const asked = useMemo(
    () => known.find(({ id }) => id === address.settled) ?? null,
    [known, address.settled],
  );
  const shown = asked === null ? defaultCourse(courses) : courseOf(asked, courses);
  const choose = (figure: Figure) => change({ settled: figure.id });
  if (courses.length === 0 && address.settled === null) return null;
  return (
    <section className="settled" aria-labelledby="settled-heading">
      <h2 className="settled-heading" id="settled-heading">
        {t('changes.settled.heading')}
      </h2>
      {courses.length > 0 && (
        <p className="settled-lead">{settledSentences(courses, zone, wording).join(' ')}</p>
      )}
      {address.settled !== null && asked === null && (
        <p className="page-notice">
          <bdi>{t('changes.settled.unknown', { figure: address.settled })}</bdi>
        </p>
      )}
      <div className="settled-parts">
        {shown !== null && (
          <SettledPanel
            course={shown}
            link={() => linkToView(address)}
            asked={address.settled}
            scene={{
              marking: data.marking,
              label: data.situation.sensitivity ?? null,
              zone,
              knownAt,
              fetchedAt,
            }}
            onOpenFigure={onOpenFigure}
          />
        )}
        {courses.length > 0 && (
          <SettledTable
            courses={courses}
            shown={shown}
            zone={zone}
            onChoose={choose}
            onOpenFigure={onOpenFigure}
          />
        )}
      </div>
    </section>
  );
}

/** Where nobody has chosen, the number that moved most, if it has moved often enough for a picture. */
function defaultCourse(courses: readonly SettledCourse[]): SettledCourse | null {
  return mostMoved(courses.filter(({ statements }) => statements.length >= WORTH_A_PICTURE));
}
