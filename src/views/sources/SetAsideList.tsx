import { useState } from 'react';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { SituationData } from '#domain/situation.ts';
import { setAsideCsv } from '#exports/setAsideCsv.ts';
import { setAsideSentence } from '#wording/tableSentences.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';

const FIRST = 50;

/** Rows that could not be read: kept word for word, each with what was seen and what is allowed. */
export function SetAsideList({ data }: { readonly data: SituationData }) {
  const { t } = useWording();
  const saver = useSaver();
  const [all, setAll] = useState(false);
  const rows = [...data.setAside, ...(data.eventsSetAside ?? [])];
  const shown = all ? rows : rows.slice(0, FIRST);
  const save = () =>
    void saver.saveCsv(
      setAsideCsv({ setAside: rows, rejected: [] }, data.marking, data.situation.sensitivity),
      'set-aside',
      [],
    );
  return (
    <section aria-labelledby="set-aside-heading">
      <h2 className="sources-heading" id="set-aside-heading">
        {t('setAside.heading')}
      </h2>
      <p className="sources-intro">
        {rows.length === 0 ? t('setAside.none') : t('setAside.intro')}
      </p>
      {shown.map((row, index) => (
        <SetAsideEntry row={row} key={index} />
      ))}
      {rows.length > 0 && (
        <div className="slot-actions">
          {shown.length < rows.length && (
            <button type="button" className="button" onClick={() => setAll(true)}>
              {t('app.showAll')}
            </button>
          )}
          <button type="button" className="button" onClick={save}>
            {t('view.setAsideCsv')}
          </button>
          <p role="status" className="slot-done">
            {saver.message}
          </p>
        </div>
      )}
    </section>
  );
}

function SetAsideEntry({ row }: { readonly row: SetAsideRow }) {
  const wording = useWording();
  const sentence = setAsideSentence(row, wording);
  const cells = Object.entries(row.cells).filter(([, value]) => value !== '');
  return (
    <div className="kept-row">
      <p>
        <bdi>{wording.t('setAside.rowIs', { row: String(row.row), sentence })}</bdi>
      </p>
      <p className="kept-cells">
        {cells.map(([column, value]) => (
          <span key={column}>
            <bdi>{column}</bdi>: <bdi>{value.slice(0, 300)}</bdi>{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
