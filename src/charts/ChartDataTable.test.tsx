import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChartView } from '#chartViews/chartView.ts';
import { drawnChart, ENGLISH } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { ChartDataTable } from './ChartDataTable.tsx';

let view: ChartView;
beforeAll(async () => {
  view = drawnChart(await readShippedSituation('nagorno-karabakh-2023'), 'evacuated');
});

function renderTable(onOpenFigure = vi.fn<(id: string) => void>()) {
  render(<ChartDataTable table={view.table} wording={ENGLISH} onOpenFigure={onOpenFigure} />);
  return onOpenFigure;
}
const hidden = { hidden: true };

describe('the table of a chart', () => {
  it('has a caption, column headings and a row for each figure', () => {
    renderTable();
    const table = screen.getByRole('table', hidden);
    expect(table.querySelector('caption')?.textContent).toBe(view.table.caption);
    const heads = within(table).getAllByRole('columnheader', hidden);
    expect(heads.map((head) => head.textContent)).toEqual([
      'As of',
      'Figure',
      'Source',
      'Published',
    ]);
    for (const head of heads) expect(head.getAttribute('scope')).toBe('col');
    expect(within(table).getAllByRole('row', hidden)).toHaveLength(view.figures.length + 1);
  });

  it('says the qualifier of each number in words', () => {
    renderTable();
    expect(screen.getByRole('button', { name: 'at least 10,000', hidden: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'about 5,000', hidden: true })).toBeTruthy();
  });

  it('opens the statement behind a number', async () => {
    const open = renderTable();
    const row = view.table.rows.find((each) => each.cells.includes('at least 10,000'));
    await userEvent.click(screen.getByText('Table of these figures'));
    await userEvent.click(screen.getByRole('button', { name: 'at least 10,000' }));
    expect(open.mock.calls).toEqual([[row?.figureId]]);
  });

  it('can be scrolled by keyboard, under a name', () => {
    renderTable();
    const region = screen.getByRole('region', { name: view.table.caption, hidden: true });
    expect(region.tabIndex).toBe(0);
  });
});
