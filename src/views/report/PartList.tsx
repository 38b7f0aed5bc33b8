import { useRef } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import type { ComposedReport } from '#exports/report/reportOf.ts';
import { notePartId, offeredParts } from '#exports/report/reportParts.ts';
import type { ReportScene } from '#exports/report/reportScene.ts';
import { useWording } from '../page/WordingContext.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { OwnWords } from './ownWords.ts';
import { partName } from './partName.ts';
import { PartRow } from './PartRow.tsx';
import { SinceField } from './SinceField.tsx';
import { useDragOrder } from './useDragOrder.ts';
import { LIST_HEADING, type ReportParts } from './useReportParts.ts';

interface Props {
  readonly parts: ReportParts;
  readonly scene: ReportScene;
  readonly words: OwnWords;
  readonly left: ComposedReport['left'];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** What is in the report, in its order, and what could be. */
export function PartList({ parts, scene, words, left, address, change }: Props) {
  const { t } = useWording();
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (id: string) => partName(id, scene, words.notes);
  const order = useDragOrder(list, (id, place) => parts.move(id, nameOf(id), place));
  const { situation } = scene.shown.data;
  return (
    <section className="report-parts" aria-labelledby={LIST_HEADING}>
      <h2 id={LIST_HEADING} tabIndex={-1}>
        {t('report.partsHeading')}
      </h2>
      <p className="report-hint">
        {t(parts.ids.length === 0 ? 'report.empty' : 'report.partsHelp')}
      </p>
      <ol role="list" className="report-part-list" ref={list}>
        {parts.ids.map((id, place) => {
          const note = words.notes.find((one) => notePartId(one.id) === id);
          return (
            <PartRow
              key={id}
              id={id}
              name={nameOf(id)}
              place={place}
              parts={parts}
              order={order}
              why={left.find((one) => one.id === id)?.why}
            >
              {note !== undefined && (
                <NoteEditor
                  note={note}
                  notes={words.notes}
                  onDiscard={() => parts.discardNote(id)}
                />
              )}
              {id === 'changes' && (
                <SinceField address={address} change={change} zone={situation.zone} />
              )}
            </PartRow>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {parts.said}
      </p>
      <Offered parts={parts} nameOf={nameOf} offered={offeredIds(scene, words)} />
    </section>
  );
}

/** Notes that were taken out of the report are still there to be put back. */
function offeredIds({ shown }: ReportScene, { notes }: OwnWords): readonly string[] {
  return [...offeredParts(shown.data.situation), ...notes.map(({ id }) => notePartId(id))];
}

interface OfferedProps {
  readonly parts: ReportParts;
  readonly offered: readonly string[];
  readonly nameOf: (id: string) => string;
}

function Offered({ parts, offered, nameOf }: OfferedProps) {
  const { t } = useWording();
  const left = offered.filter((id) => !parts.ids.includes(id));
  return (
    <>
      <h3 className="report-add-heading">{t('report.add')}</h3>
      <ul role="list" className="report-add">
        <li>
          <button type="button" className="report-add-button" onClick={parts.addNote}>
            {t('report.addNote')}
          </button>
        </li>
        {left.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="report-add-button"
              aria-label={t('report.addPart', { part: nameOf(id) })}
              onClick={() => parts.add(id, nameOf(id))}
            >
              <span>
                <bdi>{nameOf(id)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {parts.reset !== null && (
        <button type="button" className="link-button" onClick={parts.reset}>
          {t('report.standard')}
        </button>
      )}
    </>
  );
}
