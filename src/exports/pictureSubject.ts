import type { ChartTable, ChartView } from '#chartViews/chartView.ts';
import type { Figure } from '#domain/figure.ts';
import { chartPicture, type SizedRequest } from './chartSvg.ts';
import type { PictureFile } from './pictureFile.ts';
import { type Receipt, type ReceiptFacts, receiptOf } from './receipt.ts';
import type { Wording } from '#wording/wording.ts';

/** What is drawn into pictures, and what goes with them onto the clipboard. */
export interface PictureSubject {
  /** In the file's name. */
  readonly scope: string;
  readonly zone: string;
  /** Full address of the view, printed in the picture. */
  readonly link: () => string;
  readonly figures: readonly Figure[];
  /** By which the figures can be checked later; left out where none is made. */
  readonly receipt?: () => Receipt | null;
  readonly sentence: () => string;
  readonly table: () => ChartTable;
  /** null where there is no figure to draw. */
  readonly draw: (request: SizedRequest) => PictureFile | null;
}

/** Where a chart is drawn from. */
export interface ChartSource extends Pick<PictureSubject, 'scope' | 'zone' | 'link'> {
  /** The view built anew for a plot of that width; null where it cannot be drawn. */
  readonly build: (plotWidth: number) => ChartView | null;
  /** Over its figures; left out where no receipt is made. */
  readonly receiptFacts?: Omit<ReceiptFacts, 'scope' | 'figures'>;
}

const ANY_WIDTH = 900;

/** A chart as something to draw; null where there is no figure in it, not even one that was known later. */
export function chartSubject(source: ChartSource, wording: Wording): PictureSubject | null {
  const { build, receiptFacts, ...rest } = source;
  const view = build(ANY_WIDTH);
  if (view === null || isEmpty(view)) return null;
  return {
    ...rest,
    figures: view.figures,
    receipt: () =>
      receiptFacts === undefined || view.figures.length === 0
        ? null
        : receiptOf({ ...receiptFacts, scope: source.scope, figures: view.figures }),
    sentence: () => view.sentence,
    table: () => view.table,
    draw: (request) => chartPicture(build, request, wording),
  };
}

function isEmpty({ figures, panels }: ChartView): boolean {
  return figures.length === 0 && panels.every(({ ghost }) => ghost === null);
}
