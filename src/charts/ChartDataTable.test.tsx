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

async function openTable(onOpenFigure = vi.fn<(id: string) => void>()) {
  render(<ChartDataTable table={view.table} wording={ENGLISH} onOpenFigure={onOpenFigure} />);
  expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  await userEvent.click(screen.getByText('Table of these figures'));
  await screen.findByRole('table');
  return onOpenFigure;
}

describe('the table of a chart', () => {
  it('has a caption, column headings and a row for each figure', async () => {
    await openTable();
    const table = screen.getByRole('table');
    expect(table.querySelector('caption')?.textContent).toBe(view.table.caption);
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual([
      'As of',
      'Figure',
      'Source',
      'Published',
    ]);
    for (const head of heads) expect(head.getAttribute('scope')).toBe('col');
    expect(within(table).getAllByRole('row')).toHaveLength(view.figures.length + 1);
  });

  it('says the qualifier of each number in words', async () => {
    await openTable();
    expect(screen.getByRole('button', { name: 'at least 10,000' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'about 5,000' })).toBeTruthy();
  });

  it('opens the statement behind a number', async () => {
    const open = await openTable();
    const row = view.table.rows.find((each) => each.cells.includes('at least 10,000'));
    await userEvent.click(screen.getByRole('button', { name: 'at least 10,000' }));
    expect(open.mock.calls).toEqual([[row?.figureId]]);
  });

  it('can be scrolled by keyboard, under a name', async () => {
    await openTable();
    const name = `Table of these figures: ${view.table.caption}`;
    const region = screen.getByRole('region', { name });
    expect(region.tabIndex).toBe(0);
  });
});
