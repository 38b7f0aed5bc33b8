import { type ReactNode, useId } from 'react';
import { hasTableChoice, namedPart } from '#exports/report/reportParts.ts';
import { useWording } from '../page/WordingContext.tsx';
import { placeByKey } from './partOrder.ts';
import type { DragOrder } from './useDragOrder.ts';
import { controlId, type ReportParts } from './useReportParts.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly parts: ReportParts;
  readonly order: DragOrder;
  /** Why it stands in no report yet. */
  readonly why: string | undefined;
  /** What belongs to this part alone: the words of a note, the date of the last report. */
  readonly children?: ReactNode;
}

/** One part in the list: where it stands, what it is, and every way to move it. */
export function PartRow({ id, name, place, parts, order, why, children }: Props) {
  const { t } = useWording();
  const { drag } = order;
  const count = parts.ids.length;
  const move = (to: number) => {
    if (to !== place && to >= 0 && to < count) parts.move(id, name, to);
  };
  return (
    <li
      className="report-part"
      data-dragged={drag?.id === id ? '' : undefined}
      data-drop={dropOf(drag, place)}
    >
      <button
        type="button"
        id={controlId('handle', id)}
        className="report-handle"
        aria-label={t('report.handle', { part: name, position: place + 1, count })}
        onKeyDown={(event) => {
          const to = placeByKey(event.key, place, count);
          if (to === null) return;
          event.preventDefault();
          move(to);
        }}
        {...order.handle(id, place)}
      >
        <span aria-hidden="true">{place + 1}</span>
      </button>
      <div className="report-part-what">
        <p className="report-part-name">
          <bdi>{name}</bdi>
        </p>
        {why !== undefined && <p className="report-part-why">{why}</p>}
        {hasTableChoice(id) && <TableChoice id={id} parts={parts} />}
        {children}
      </div>
      <div className="report-part-buttons">
        <MoveButton
          label={t('report.up', { part: name })}
          sign={'\u2191'}
          isEnd={place === 0}
          onMove={() => move(place - 1)}
        />
        <MoveButton
          label={t('report.down', { part: name })}
          sign={'\u2193'}
          isEnd={place === count - 1}
          onMove={() => move(place + 1)}
        />
        <button
          type="button"
          id={controlId('remove', id)}
          className="report-sign"
          aria-label={t('report.removePart', { part: name })}
          title={t('report.remove')}
          onClick={() => parts.remove(id, name)}
        >
          {'\u00D7'}
        </button>
      </div>
    </li>
  );
}

/** On which side of this part the dragged one would land. */
function dropOf(drag: DragOrder['drag'], place: number): 'before' | 'after' | undefined {
  if (drag === null || drag.to === drag.from || drag.to !== place) return undefined;
  return drag.to < drag.from ? 'before' : 'after';
}

/** At an end it stays where it is, so that the keyboard does not lose it. */
function MoveButton(props: {
  readonly label: string;
  readonly sign: string;
  readonly isEnd: boolean;
  readonly onMove: () => void;
}) {
  return (
    <button
      type="button"
      className="report-sign"
      aria-label={props.label}
      aria-disabled={props.isEnd}
      onClick={props.onMove}
    >
      {props.sign}
    </button>
  );
}

function TableChoice({ id, parts }: Pick<Props, 'id' | 'parts'>) {
  const { t } = useWording();
  const box = useId();
  const isChart = namedPart(id)?.kind === 'chart';
  return (
    <label className="report-check" htmlFor={box}>
      <input
        id={box}
        type="checkbox"
        checked={parts.tables.includes(id)}
        onChange={(event) => parts.setTable(id, event.target.checked)}
      />
      {t(isChart ? 'report.withTable' : 'report.withRows')}
    </label>
  );
}
