import { takenMarks } from '#domain/takenSources.ts';
import { figuresCsv } from '#exports/figuresCsv.ts';
import { pngScale } from '#exports/pictureSizes.ts';
import type { ReportDocument } from '#exports/report/reportDocument.ts';
import type { ReportPng } from '#exports/report/reportDocxParts.ts';
import type { ComposedReport } from '#exports/report/reportOf.ts';
import type { ReportScene } from '#exports/report/reportScene.ts';
import { pngOf } from '../pictures/pngOf.ts';
import { type Saver, useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';

export interface ReportFiles {
  readonly message: string;
  readonly print: () => void;
  readonly saveWord: () => void;
  readonly saveHtml: () => void;
  readonly saveData: () => void;
  readonly copyLink: () => void;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOTS = 3;

/** Everything that a finished report can be taken along as; an empty one says what to do instead. */
export function useReportFiles(composed: () => ComposedReport, scene: ReportScene): ReportFiles {
  const { t } = useWording();
  const saver = useSaver();
  const whenNotEmpty = (act: (report: ComposedReport) => void) => () => {
    const report = composed();
    if (report.document.parts.length === 0) saver.say(t('report.nothingChosen'));
    else act(report);
  };
  const make = (report: ComposedReport, form: 'docx' | 'html') => {
    const tools = { saver, scene };
    saver.say(t('report.making'));
    const making = form === 'docx' ? saveWord(report, tools) : saveHtml(report, tools);
    making.catch(() => saver.say(t('report.failed')));
  };
  return {
    message: saver.message,
    print: whenNotEmpty(() => {
      saver.say('');
      window.print();
    }),
    saveWord: whenNotEmpty((report) => make(report, 'docx')),
    saveHtml: whenNotEmpty((report) => make(report, 'html')),
    saveData: whenNotEmpty(({ figures, receipt }) => {
      const { data, choices } = scene.shown;
      const takenOf = takenMarks(data.situation, scene.known);
      const { marking } = data;
      const options = { knownAt: choices.knownAt, marking, takenOf, receipt };
      void saver.saveCsv(figuresCsv(figures, options), 'report', figures);
    }),
    copyLink: () => void saver.copy(composed().document.address, t('report.linkCopied')),
  };
}

interface Tools {
  readonly saver: Saver;
  readonly scene: ReportScene;
}

async function saveHtml({ document: report, figures }: ComposedReport, { saver }: Tools) {
  const { reportHtml } = await import('#exports/report/reportHtml.ts');
  const blob = new Blob([reportHtml(report)], { type: 'text/html;charset=utf-8' });
  saver.saveBlob(blob, saver.nameOf('report', 'html', figures));
}

async function saveWord({ document: report, figures }: ComposedReport, { saver, scene }: Tools) {
  const [{ reportDocx }, pngs] = await Promise.all([
    import('#exports/report/reportDocx.ts'),
    pngsOf(report),
  ]);
  const { paper } = scene.shown.address;
  const bytes = new Uint8Array(await reportDocx(report, pngs, { paper }));
  saver.saveBlob(new Blob([bytes], { type: WORD }), saver.nameOf('report', 'docx', figures));
}

/** One after another: each takes a canvas of some megabytes. */
async function pngsOf({ parts }: ReportDocument): Promise<Map<string, ReportPng>> {
  const pngs = new Map<string, ReportPng>();
  for (const part of parts) {
    if (part.kind !== 'chart') continue;
    const { picture } = part;
    const scale = pngScale(picture.width, DOTS);
    const blob = await pngOf(picture, DOTS);
    pngs.set(part.id, {
      bytes: new Uint8Array(await blob.arrayBuffer()),
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    });
  }
  return pngs;
}
