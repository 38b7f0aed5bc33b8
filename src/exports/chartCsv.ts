import type { ChartView } from '#chartViews/chartView.ts';
import type { CsvTable } from './csvTable.ts';
import type { FiguresCsvOptions } from './figuresCsv.ts';
import { figuresCsv } from './figuresCsv.ts';

/**
 * The figures that a chart draws, in the same columns as every file of figures: stated numbers, not the rounded
 * labels, and nothing that was computed for the drawing (pace, shares).
 */
export function chartCsv(view: Pick<ChartView, 'figures'>, options: FiguresCsvOptions): CsvTable {
  return figuresCsv(view.figures, options);
}
