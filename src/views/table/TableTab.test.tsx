import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { useAddress } from '#state/useAddress.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { TableTab } from './TableTab.tsx';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});
// jsdom lays nothing out: the scroll region is given a height, so that rows are in sight.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(66);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

function Table({
  onOpenFigure = () => undefined,
}: {
  readonly onOpenFigure?: (id: string) => void;
}) {
  const { address, change } = useAddress();
  return (
    <TableTab
      data={data}
      known={data.figures}
      rejected={data.rejected}
      knownAt={null}
      address={address}
      change={change}
      onOpenFigure={onOpenFigure}
    />
  );
}
const total = () => data.figures.length;

// Roles are slow to find among the elements of four hundred figures, more so on a busy machine.
describe('the table', { timeout: 15_000 }, () => {
  it('states how many figures it shows and keeps only those in sight in the page', () => {
    renderPart(<Table />);
    expect(screen.getByText(`All ${String(total())} figures shown`)).toBeDefined();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(total() + 1));
    const rows = screen.getAllByRole('row').length;
    expect(rows).toBeGreaterThan(10);
    expect(rows).toBeLessThan(60);
  });

  it('sorts by a column, then the other way, and says so', async () => {
    renderPart(<Table />, { search: '?indicator=arrivals&source=~government-of-armenia' });
    // Text is found faster than roles are in a page of this size.
    const button = () => screen.getByText('Figure', { selector: 'button' });
    const order = () => button().closest('th')?.getAttribute('aria-sort');
    const first = () => document.querySelector('tbody button')?.textContent;
    fireEvent.click(button());
    await waitFor(() => expect(order()).toBe('ascending'));
    expect(first()).toBe('377');
    fireEvent.click(button());
    await waitFor(() => expect(order()).toBe('descending'));
    expect(first()).toBe('100,632');
  });

  it('writes each choice into the address, and search words never', async () => {
    const onUrlUpdate = vi.fn();
    renderPart(<Table />, { onUrlUpdate });
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Indicator'), 'evacuated');
    await vi.waitFor(() => {
      expect(onUrlUpdate).toHaveBeenCalledWith(
        expect.objectContaining({ queryString: '?indicator=evacuated' }),
      );
    });
    fireEvent.change(screen.getByLabelText(/^Search/), { target: { value: 'ombudsman' } });
    expect(onUrlUpdate).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/ of \d+ shown$/)).toBeDefined();
  });

  it('opens the statement behind each number', async () => {
    const onOpenFigure = vi.fn();
    renderPart(<Table onOpenFigure={onOpenFigure} />);
    const [opener] = screen.getAllByRole('button', { name: /^Show the statement behind/ });
    if (opener !== undefined) await userEvent.click(opener);
    expect(data.figures.map(({ id }) => id)).toContain(onOpenFigure.mock.lastCall?.[0]);
  });

  it('says that nothing matches, and takes the filters back', async () => {
    renderPart(<Table />, { search: '?indicator=no_such_thing' });
    expect(screen.getByText('No figures reported for this selection.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText(`All ${String(total())} figures shown`)).toBeDefined();
  });
});
