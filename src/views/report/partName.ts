import type { ReportNote } from '#exports/report/reportNote.ts';
import { namedPart } from '#exports/report/reportParts.ts';
import type { ReportScene } from '#exports/report/reportScene.ts';
import { shownChart } from '#shown/shownSituation.ts';

const ANY_WIDTH = 900;
const LONGEST = 80;

/** What a part is called in the list; a chart by its finding, a note by its heading. */
export function partName(id: string, scene: ReportScene, notes: readonly ReportNote[]): string {
  const { t } = scene.wording;
  const part = namedPart(id);
  if (part === null) return t('report.part.unknown', { id });
  if (part.kind === 'note') {
    const heading = notes.find((note) => note.id === part.note)?.heading.trim() ?? '';
    return heading === ''
      ? t('report.part.note', { id: part.note })
      : t('report.part.noteNamed', { heading: shortened(heading) });
  }
  if (part.kind !== 'chart') return t(`report.part.${part.kind}`);
  return chartName(part.chart, scene) ?? t('report.part.unknown', { id });
}

/** A title is a sentence with numbers; it is said once for a scene. */
const NAMES = new WeakMap<ReportScene, Map<string, string | null>>();

function chartName(id: string, scene: ReportScene): string | null {
  const names = NAMES.get(scene) ?? new Map<string, string | null>();
  NAMES.set(scene, names);
  const known = names.get(id);
  if (known !== undefined) return known;
  const { shown, wording } = scene;
  const definition = shown.data.situation.charts.find((chart) => chart.id === id);
  const view =
    definition === undefined ? null : shownChart(shown, definition, { width: ANY_WIDTH, wording });
  const name = view === null ? null : shortened(view.title);
  names.set(id, name);
  return name;
}

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  const cut = letters.slice(0, LONGEST).join('');
  // At a word, where there is one not too far back.
  return `${cut.replace(/\s+\S{0,20}$/, '').trimEnd()}…`;
}
