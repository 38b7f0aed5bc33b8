import type { TableNote } from '#domain/figureTable.ts';
import type { Need } from '#state/ownDataNeeds.ts';
import type { TablePreview } from './ownTable.ts';
import { tableNoteSentence } from '#wording/tableSentences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { PreviewChart } from './PreviewChart.tsx';
import { SampleRows } from './SampleRows.tsx';
import { SetAsideSample } from './SetAsideSample.tsx';

interface Props {
  readonly preview: TablePreview | null;
  readonly needs: readonly Need[];
  readonly width: number;
  /** The sheet is our own table: a row of it may list several statements. */
  readonly isOwn: boolean;
}

/** What comes of the table as it is understood now: counts, a first chart, first rows, and what was set aside. */
export function PreviewPanel({ preview, needs, width, isOwn }: Props) {
  const wording = useWording();
  const { t } = wording;
  const notes = (preview?.notes ?? []).filter(({ code }) => isOwn || !SAID_ABOVE.includes(code));
  return (
    <section className="own-step" aria-labelledby="preview-heading">
      <h2 className="own-heading" id="preview-heading">
        {t('yourData.preview.heading')}
      </h2>
      <p className="own-counts" role="status">
        {preview === null ? t('yourData.preview.reading') : countsSentence(preview, isOwn, t)}
      </p>
      {preview !== null && (
        <>
          {needs.length === 0 && preview.figures > 0 && (
            <PreviewChart chart={preview.chart} width={width} />
          )}
          {notes.length > 0 && (
            <ul className="own-hint">
              {notes.map((note) => (
                <li key={note.code}>
                  <bdi>{tableNoteSentence(note, wording)}</bdi>
                </li>
              ))}
            </ul>
          )}
          <SampleRows sample={preview.sample} />
          <SetAsideSample preview={preview} />
        </>
      )}
    </section>
  );
}

/** What is left out stands in the list of columns, and no source of a table of one's own is declared. */
const SAID_ABOVE: readonly TableNote['code'][] = ['unknown_columns', 'unknown_source'];

function countsSentence(
  { received, kept, setAsideRows, sheetRows, figures }: TablePreview,
  isOwn: boolean,
  t: ReturnType<typeof useWording>['t'],
): string {
  const counted = t('yourData.preview.counts', {
    rows: t('yourData.rows', { count: received }),
    kept,
    setAside: setAsideRows,
    figures: t('table.figures', { count: figures }),
  });
  const isWide = received > sheetRows && sheetRows > 0;
  const why = isOwn ? 'yourData.preview.listed' : 'yourData.preview.wide';
  return isWide ? `${counted} ${t(why, { rows: sheetRows })}` : counted;
}
