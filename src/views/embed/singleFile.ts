import type { ChartView } from '#chartViews/chartView.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import { takenMarks } from '#domain/takenSources.ts';
import { chartCsv } from '#exports/chartCsv.ts';
import { csvText } from '#exports/csvTable.ts';
import { embedFileHtml } from '#exports/embedFile/embedFileHtml.ts';
import { receiptOfView } from '#exports/receiptOfView.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import type { Saver } from '../page/useSaver.ts';

interface Filed {
  readonly shown: ShownSituation;
  readonly definition: ChartDefinition;
  readonly view: ChartView;
  /** null = no page that others could open. */
  readonly pageAddress: string | null;
  /** The page with the latest figures. */
  readonly latest: string;
}

/** The chart as one HTML file with its figures, its receipt and its CSV inside, and no script. */
export function singleFile(filed: Filed, wording: Wording, { nameOf }: Saver): string {
  const { shown, definition, view, pageAddress, latest } = filed;
  const { data, choices } = shown;
  const { knownAt } = choices;
  const receipt = receiptOfView(shown, definition.id, wording);
  const takenOf = takenMarks(data.situation, knownFigures(data, knownAt));
  const label = data.situation.sensitivity ?? null;
  const table = chartCsv(view, { knownAt, marking: data.marking, label, takenOf, receipt });
  return embedFileHtml(
    shown,
    definition,
    {
      mode: 'single',
      pageAddress,
      latestAddress: knownAt === null || pageAddress === null ? null : latest,
      receipt: receipt?.code ?? null,
      csv:
        table.rowCount === 0
          ? null
          : { name: nameOf(view.id, 'csv', view.figures), text: csvText(table, { bom: true }) },
    },
    wording,
  );
}
