import type { ChartDefinition } from '#domain/situation.ts';
import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartView } from '#chartViews/chartView.ts';
import { shownChart } from '#shown/shownSituation.ts';
import { chartPicture } from '../chartSvg.ts';
import type { BuiltPart } from './builtPart.ts';
import { NO_FIGURES } from './builtPart.ts';
import { checkLines, linkFrom, receiptFor, type ReportScene } from './reportScene.ts';
import { printedTable } from './printedTable.ts';

const ANY_WIDTH = 900;

/** A chart with its words, or in its place the sentence why there is none: a gap on paper would not be understood. */
export function chartPart(
  scene: ReportScene,
  definition: ChartDefinition,
  { id, withTable }: { readonly id: string; readonly withTable: boolean },
): BuiltPart {
  const { shown, wording } = scene;
  const build = (width: number): ChartView | null => {
    const view = shownChart(shown, definition, { width, wording });
    return isRefusal(view) ? null : view;
  };
  const view = shownChart(shown, definition, { width: ANY_WIDTH, wording });
  if (isRefusal(view)) {
    const parts = [
      { kind: 'sentences', id, heading: view.title, paragraphs: [view.refused] },
    ] as const;
    return { parts, figures: NO_FIGURES };
  }
  const { title, subtitle, figures, sourceLine, timesLine, notes, summary } = view;
  const link = linkFrom(scene, { chart: definition.id });
  const picture = isEmpty(view)
    ? null
    : chartPicture(
        build,
        {
          size: 'a4',
          bare: true,
          colours: scene.colours,
          address: link,
          // When it was made stands on the cover: the same figures give the same picture.
          made: null,
          receipt: receiptFor(scene, definition.id, { figures }),
        },
        wording,
      );
  if (picture === null) {
    const paragraphs = [subtitle, summary, ...notes].filter((text) => text !== '');
    return { parts: [{ kind: 'sentences', id, heading: title, paragraphs }], figures };
  }
  const printed = withTable ? printedTable(view.table, link, wording) : null;
  return {
    parts: [
      {
        kind: 'chart',
        id,
        heading: title,
        subtitle,
        picture,
        caption: [
          sourceLine,
          timesLine,
          ...checkLines(scene, { figures, scope: definition.id, link }),
        ],
        notes: [...notes, ...(printed?.note === undefined ? [] : [printed.note])],
        table: printed?.table ?? null,
      },
    ],
    figures,
  };
}

function isEmpty({ figures, panels }: ChartView): boolean {
  return figures.length === 0 && panels.every(({ ghost }) => ghost === null);
}
