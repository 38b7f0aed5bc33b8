import { alignedAsOf } from '#domain/alignment.ts';
import type { ChartTable } from '../chartView.ts';
import { whatWords } from './compareFinding.ts';
import type { CompareScene, DrawnLine } from './compareScene.ts';
import { shownFigures } from './compareShown.ts';
import { offsetWords } from './offsetWords.ts';
import { valueWords } from './valueWords.ts';

/** All that is drawn as a table: line after line, in time order, with its place on the common axis. */
export function compareTable(scene: CompareScene, caption: string): ChartTable {
  const { wording, options } = scene;
  const isShare = options.stackMode === 'relative';
  const column = (id: string, label: string, numeric = false) => ({ id, label, numeric });
  return {
    caption,
    columns: [
      column('situation', wording.t('app.situation')),
      column('offset', wording.t(`compare.columnSince.${options.interval}`)),
      column('asOf', wording.t('plot.columnAsOf')),
      column('what', wording.t('plot.columnWhat')),
      column('value', wording.t('plot.columnFigure'), true),
      ...(isShare ? [column('share', wording.t('compare.columnShare'), true)] : []),
      column('source', wording.t('plot.columnSource')),
      column('published', wording.t('plot.columnPublished')),
    ],
    rows: scene.groups.flat().flatMap((drawn) => rowsOf(scene, drawn)),
  };
}

function rowsOf(scene: CompareScene, drawn: DrawnLine): ChartTable['rows'] {
  const { line, of } = drawn;
  const { wording, context } = of;
  const { interval, stackMode } = scene.options;
  const what = whatWords(line.series, of);
  return shownFigures(scene, drawn).map((figure) => ({
    figureId: figure.id,
    cells: [
      of.name,
      offsetWords(alignedAsOf(figure.asOf, of.place), interval, wording),
      wording.asOfShort(figure.asOf, context.zone),
      what,
      wording.quantity(figure.quantity),
      ...(stackMode === 'relative' ? [valueWords(scene, figure, of)] : []),
      figure.source,
      figure.published === null
        ? wording.t('plot.publishedMissing')
        : wording.asOfShort(figure.published, context.zone),
    ],
  }));
}
