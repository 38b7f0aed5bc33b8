import type { ReactNode } from 'react';
import type { AsOf, Precision } from '#domain/asOf.ts';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import { sourceName } from '#wording/figureSentence.ts';
import type { Wording } from '#wording/wording.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figure: Figure;
  readonly zone: string;
}

/** The facts of a statement, each under its own name; the three dates are never mixed up. */
export function StatementFacts({ figure, zone }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { published, role, revises } = figure;
  const fetched = figure.references.map((one) => one.retrieved).find((text) => text !== '');
  return (
    <dl className="facts">
      <Fact name={t('statement.source')}>
        <bdi>{sourceName(figure, wording)}</bdi>
      </Fact>
      <Fact name={t('statement.asOf')}>
        <p>{wording.asOf(figure.asOf, zone)}</p>
        {asOfRemarks(figure.asOf, wording).map((remark) => (
          <p key={remark} className="statement-hedge">
            {remark}
          </p>
        ))}
      </Fact>
      <Fact name={t('statement.published')}>
        {published === null ? t('statement.notStated') : wording.asOf(published, zone)}
      </Fact>
      <Fact name={t('statement.knownFrom')}>
        <p>{wording.moment(figure.knownFrom, zone)}</p>
        {figure.knownFromAssumed && <p className="statement-hedge">{t('statement.assumed')}</p>}
      </Fact>
      {fetched !== undefined && (
        <Fact name={t('statement.fetched')}>{momentWords(fetched, zone, wording)}</Fact>
      )}
      <Fact name={t('statement.place')}>
        <bdi>{wording.place(figure.place)}</bdi>
        {figure.placeCode !== '' && (
          <>
            {' '}
            (<bdi>{figure.placeCode}</bdi>)
          </>
        )}
      </Fact>
      {figure.breakdown.length > 0 && (
        <Fact name={t('statement.breakdown')}>
          <bdi>{wording.breakdown(figure.breakdown)}</bdi>
        </Fact>
      )}
      <Fact name={t('statement.role')}>
        <p>{t(`figure.role.${role}`)}</p>
        <p className="statement-hedge">{t(`figure.roleExplained.${role}`)}</p>
      </Fact>
      {figure.status !== 'normal' && (
        <Fact name={t('statement.status')}>{t(`figure.status.${figure.status}`)}</Fact>
      )}
      {revises !== null && (
        <Fact name={t('table.column.revises')}>{t('statement.revises', { value: revises })}</Fact>
      )}
      {figure.notes.length > 0 && (
        <Fact name={t('statement.note')}>
          {figure.notes.map((note) => (
            <p key={note}>
              <bdi>{note}</bdi>
            </p>
          ))}
        </Fact>
      )}
      <Fact name={t('statement.figureId')}>
        <bdi>{figure.id}</bdi>
      </Fact>
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Our own fetch time in the words of every other time; another feed's column may hold any text. */
function momentWords(text: string, zone: string, wording: Wording): string {
  const moment = parseAsOf(text, zone);
  return isAsOf(moment) ? wording.asOf(moment, zone) : text;
}

const PRECISION_REMARKS = {
  day: 'statement.precisionDay',
  month: 'statement.precisionMonth',
  year: 'statement.precisionYear',
} as const satisfies Partial<Record<Precision, string>>;

/** What the time does not say is said. */
function asOfRemarks({ precision, zoneAssumed }: AsOf, { t }: Wording): string[] {
  const remarks = zoneAssumed ? [t('statement.zoneAssumed')] : [];
  if (precision === 'day' || precision === 'month' || precision === 'year') {
    return [t(PRECISION_REMARKS[precision]), ...remarks];
  }
  return remarks;
}
