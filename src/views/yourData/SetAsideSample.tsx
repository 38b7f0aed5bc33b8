import type { SetAsideReason } from '#domain/figureTable.ts';
import type { TablePreview } from './ownTable.ts';
import { setAsideSentence } from '#wording/tableSentences.ts';
import { useWording } from '../page/WordingContext.tsx';

const FIRST = 20;
/** So few are seen at once. */
const FEW = 5;

/** What was set aside: how many rows for each reason, and the rows themselves with what was seen. */
export function SetAsideSample({ preview }: { readonly preview: TablePreview }) {
  const wording = useWording();
  const { t } = wording;
  const { setAside, byReason, setAsideRows } = preview;
  const exampleOf = (reason: SetAsideReason) => {
    const row = setAside.find((one) => one.reason === reason);
    return setAsideSentence(row ?? { row: 0, reason, column: '', seen: '', cells: {} }, wording);
  };
  if (setAsideRows === 0) return <p className="own-hint">{t('setAside.none')}</p>;
  return (
    <details className="own-more">
      <summary>{t('yourData.preview.setAside', { count: setAsideRows })}</summary>
      {setAsideRows > FEW && (
        <ul className="own-reasons">
          {byReason.map(({ reason, count }) => (
            <li key={reason}>
              <bdi>{t('yourData.preview.reasonCount', { count, sentence: exampleOf(reason) })}</bdi>
            </li>
          ))}
        </ul>
      )}
      {setAside.slice(0, FIRST).map((row, index) => (
        <p className="own-aside" key={index}>
          <bdi>
            {t('setAside.rowIs', {
              row: String(row.row),
              sentence: setAsideSentence(row, wording),
            })}
          </bdi>
        </p>
      ))}
      {setAside.length > FIRST && (
        <p className="own-hint">
          {t('yourData.preview.moreAside', { count: setAsideRows - FIRST })}
        </p>
      )}
    </details>
  );
}
