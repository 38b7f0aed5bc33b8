import { memo, type ReactNode, type Ref } from 'react';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import { ageSpanWords } from '#wording/ageSpanWords.ts';
import { becameKnownShortWords } from '#wording/becameKnownWords.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { whatWords } from '#wording/whatWords.ts';
import { useWording } from '../page/WordingContext.tsx';
import { calledWords, type LedgerColumnId } from './ledgerColumns.ts';
import { EarlierNumber, LaterNumber } from './LedgerNumbers.tsx';

interface Props {
  readonly ref: Ref<HTMLTableRowElement>;
  /** From 0, in the order of the table. */
  readonly index: number;
  readonly entry: LedgerEntry;
  readonly zone: string;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onShowCourse: (figureId: string) => void;
}

/** One change; each number opens its own statement. */
export const LedgerRow = memo(function LedgerRow(props: Props) {
  const { ref, index, entry, zone, onOpenFigure, onShowCourse } = props;
  const wording = useWording();
  const { t } = wording;
  const { kind, figure, revision } = entry;
  const place = [wording.place(figure.place), wording.breakdown(figure.breakdown)]
    .filter((part) => part !== '')
    .join(' · ');
  const asOf = wording.asOfShort(figure.asOf, zone);
  const called = calledWords(entry, wording);
  return (
    <tr ref={ref} data-index={index} data-kind={kind} role="row" aria-rowindex={index + 2}>
      <Cell column="kind">
        <span className="ledger-kind" data-kind={kind}>
          {t(`changes.kind.${kind}`)}
        </span>
      </Cell>
      <Cell column="known_from" label={t('changes.column.known')}>
        <bdi>{becameKnownShortWords(entry, zone, wording)}</bdi>
      </Cell>
      <th scope="row" role="rowheader" data-column="indicator">
        <bdi>{wording.indicator(figure.indicator).label}</bdi>
        <span className="ledger-place">
          <bdi>{place}</bdi>
        </span>
      </th>
      <Cell column="as_of" label={t('changes.column.asOf')}>
        <bdi>{asOf}</bdi>
      </Cell>
      <Cell column="from" numeric>
        {hasEarlier(entry) && (
          <EarlierNumber entry={entry} zone={zone} onOpenFigure={onOpenFigure} />
        )}
      </Cell>
      <Cell column="to" numeric>
        <LaterNumber entry={entry} zone={zone} onOpenFigure={onOpenFigure} />
      </Cell>
      <Cell column="difference" numeric>
        {kind === 'revised' && revision !== null && wording.change(revision.difference)}
      </Cell>
      <Cell column="age" label={t('changes.column.age')}>
        {revision !== null && (
          <>
            <bdi>{ageSpanWords(revision.age, wording)}</bdi>{' '}
            <button
              type="button"
              className="link-button ledger-course"
              aria-label={t('changes.courseOf', { what: whatWords(figure, wording), asOf })}
              onClick={() => onShowCourse(figure.id)}
            >
              {t('changes.course')}
            </button>
          </>
        )}
      </Cell>
      <Cell column="source">
        <bdi>{sourceName(figure, wording)}</bdi>
      </Cell>
      <Cell column="called" label={t('changes.column.called')}>
        {called}
      </Cell>
    </tr>
  );
});

/** A withdrawal may name a number that is not in the feed. */
function hasEarlier({ kind, figure, revision }: LedgerEntry): boolean {
  return revision !== null || (kind === 'withdrawn' && figure.value !== null);
}

/** The label stands before the words where a row is a block; under a heading it would be said twice. */
function Cell(props: {
  readonly column: LedgerColumnId;
  readonly label?: string;
  readonly numeric?: boolean;
  readonly children: ReactNode;
}) {
  const { column, label, numeric = false, children } = props;
  const empty = children === '' || children === false || children === null;
  return (
    <td
      role="cell"
      data-column={column}
      data-numeric={numeric ? '' : undefined}
      data-empty={empty ? '' : undefined}
    >
      {label !== undefined && !empty && <span className="ledger-label">{label} </span>}
      {children}
    </td>
  );
}
