import type { ComposedReport } from '#exports/report/reportOf.ts';
import type { ReportScene } from '#exports/report/reportScene.ts';
import { useWording } from '../page/WordingContext.tsx';
import { useReportFiles } from './useReportFiles.ts';

interface Props {
  /** The report as chosen now: the paper may still be a moment behind. */
  readonly composed: () => ComposedReport;
  readonly scene: ReportScene;
  readonly isEmpty: boolean;
}

/** The ways to take the report along; over an empty one they say what is missing. */
export function ReportActions({ composed, scene, isEmpty }: Props) {
  const { t } = useWording();
  const files = useReportFiles(composed, scene);
  const actions = [
    [t('report.print'), files.print, true],
    [t('report.word'), files.saveWord, true],
    [t('report.html'), files.saveHtml, true],
    [t('report.data'), files.saveData, true],
    [t('report.copyLink'), files.copyLink, false],
  ] as const;
  return (
    <div className="report-actions" role="group" aria-label={t('report.actions')}>
      {actions.map(([label, act, needsParts], index) => (
        <button
          key={label}
          type="button"
          className="button"
          data-first={index === 0 ? '' : undefined}
          aria-disabled={needsParts && isEmpty}
          onClick={act}
        >
          {label}
        </button>
      ))}
      <p role="status" className="report-said">
        <bdi>{files.message}</bdi>
      </p>
    </div>
  );
}
