import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { useAddress } from '#state/useAddress.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { TableTab } from './TableTab.tsx';

let data: SituationData;
beforeAll(async () => {
  const { figures, ...rest } = await readShippedSituation('nagorno-karabakh-2023');
  // A few rows are enough, and found faster than four hundred.
  const isWanted = (value: number | null) => value === 10_000 || value === 5_000;
  const few = figures.filter((one) => one.indicator === 'evacuated' && isWanted(one.value));
  data = { ...rest, figures: few };
  // Here the panel need not wait for its script.
  await import('../together/TogetherPanel.tsx');
});
beforeEach(() => {
  // jsdom lays nothing out: the scroll region is given a height, so that rows are in sight.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(66);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

function Table() {
  const { address, change } = useAddress();
  return (
    <TableTab
      data={data}
      known={data.figures}
      rejected={data.rejected}
      knownAt={null}
      address={address}
      change={change}
      onOpenFigure={() => undefined}
    />
  );
}

const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

describe('a row of the table', () => {
  it('is selected by its box, and the address keeps it', async () => {
    const asked: string[] = [];
    renderPart(<Table />, { onUrlUpdate: ({ queryString }) => void asked.push(queryString) });
    fireEvent.click(screen.getByLabelText(/^Select at least 10,000, .+Ombudsman/));
    expect(await screen.findByText(/^Select one more figure/)).toBeDefined();
    const [other] = screen.getAllByLabelText(/^Select .+Russian Ministry of Defence/);
    if (other !== undefined) fireEvent.click(other);
    expect(await screen.findByText(/speak of the same people: sources are compared/)).toBeDefined();
    expect(asked.at(-1)).toMatch(/^\?pick=~evacuated-.+~evacuated-.+/);
    fireEvent.click(screen.getByText('Clear selection'));
    await waitFor(() => expect(screen.queryByText('Together')).toBeNull());
    expect(asked.at(-1)).toBe('');
  });

  it('leads by Enter to what it states together, by arrows to the next row, and back', async () => {
    const pick = data.figures[0]?.id ?? '';
    renderPart(<Table />, { search: `?pick=~${pick}` });
    await screen.findByText('Together');
    const [first, second] = screen.getAllByLabelText(/^Select /);
    act(() => first?.focus());
    key('ArrowDown');
    expect(document.activeElement).toBe(second);
    key('ArrowUp');
    expect(document.activeElement).toBe(first);
    key('Enter');
    expect(document.activeElement?.textContent).toBe('Together');
    fireEvent.click(screen.getByText('Back to the table'));
    expect(document.activeElement?.getAttribute('role')).toBe('region');
  });
});
