import { becameKnownShortWords } from '#wording/becameKnownWords.ts';
import type { ChartTable } from '../chartView.ts';
import type { SettledScene } from './settledScene.ts';
import { settledTitle } from './describeSettled.ts';

/** The publications of one course in their order; each number opens its statement. */
export function settledTable(scene: SettledScene): ChartTable {
  const { course, zone, wording } = scene;
  const { t } = wording;
  return {
    caption: settledTitle(scene),
    columns: [
      { id: 'age', label: t('changes.settled.table.age'), numeric: false },
      { id: 'published', label: t('changes.settled.table.published'), numeric: false },
      { id: 'value', label: t('changes.settled.table.figure'), numeric: true },
      { id: 'difference', label: t('changes.settled.table.difference'), numeric: true },
    ],
    rows: course.statements.map((statement) => ({
      figureId: statement.figure.id,
      cells: [
        statement.revision === null ? t('changes.settled.ageFirst') : wording.age(statement.age),
        becameKnownShortWords(statement, zone, wording),
        wording.quantity(statement.figure.quantity),
        statement.revision === null ? '' : wording.change(statement.revision.difference),
      ],
    })),
  };
}
