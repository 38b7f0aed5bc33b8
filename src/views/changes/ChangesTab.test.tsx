import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OnUrlUpdateFunction } from 'nuqs/adapters/testing';
import { beforeAll, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { figuresOf } from '#domain/fixtures.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import type { SituationData } from '#domain/situation.ts';
import { useAddress } from '#state/useAddress.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { knownMoment } from '#shown/viewChoices.ts';
import { ChangesTab } from './ChangesTab.tsx';

let archive: SituationData;
let ukraine: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  ukraine = await readShippedSituation('ukraine-2022');
});
// jsdom lays nothing out: places are given a size, so that rows are in sight and the picture is drawn.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(49);
});

const opened = vi.fn();
const TITLE = { selector: 'h3' };

function Tab({ data }: { readonly data: SituationData }) {
  const { address, change } = useAddress();
  const knownAt = knownMoment(address.known, data.situation.zone);
  return (
    <ChangesTab
      data={data}
      known={knownFigures(data, knownAt)}
      knownAt={knownAt}
      fetchedAt={null}
      address={address}
      change={change}
      onOpenFigure={opened}
    />
  );
}

const counts = () => screen.getByText(/\d+ new, |no figure is new/).textContent;
const ledger = () => within(screen.getByRole('table', { name: /^Changes in the order/ }));

describe('what changed since the last report', () => {
  it('is counted in a sentence, from the end of a day on', () => {
    renderPart(<Tab data={archive} />, { search: '?since=2023-09-28' });
    expect(counts()).toMatch(
      /^Since the end of 28 September 2023: \d+ new, 2 revised, 0 withdrawn\.$/,
    );
  });

  it('is counted up to the moment at which the page shows what was known', () => {
    renderPart(<Tab data={archive} />, {
      search: '?since=2023-09-29T08:00:00Z&known=2023-09-29T09:00:00Z',
    });
    expect(counts()).toMatch(
      /^Since 29 September 2023, 12:00 \(08:00 UTC\) and as known at 29 September 2023, 13:00 \(09:00 UTC\)/,
    );
  });

  it('says that nothing can have changed where the moments are the wrong way round', () => {
    renderPart(<Tab data={archive} />, { search: '?since=2023-09-29&known=2023-09-26' });
    expect(screen.getByText(/^The moment of the last report is not before/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
  });

  it('follows the indicator, and says so', () => {
    renderPart(<Tab data={archive} />, { search: '?indicator=accommodated' });
    expect(counts()).toMatch(
      /^From the beginning, only In housing offered by the state: \d+ new, 1 revised, 0 withdrawn\.$/,
    );
  });

  it('is copied with its address', async () => {
    const user = userEvent.setup();
    renderPart(<Tab data={archive} />, { search: '?since=2023-09-28' });
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/2 revised figures/);
    expect(text).toMatch(/20,236 .* The earlier value was 17,153 \(up 3,083\)/);
    expect(text.split('\n').at(-1)).toMatch(/^http.*since=2023-09-28/);
  });

  // Without a row in the ledger: roles are found slowly in a page of this size.
  const EMPTY = 'changes=withdrawn';

  it('begins at a day, or at an hour of it in the zone of the place', async () => {
    const onUrlUpdate = vi.fn<OnUrlUpdateFunction>();
    renderPart(<Tab data={archive} />, { search: `?${EMPTY}`, onUrlUpdate });
    const put = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    put('Date of my last report', '0202-09-26');
    put('Date of my last report', '2023-09-26');
    await waitFor(() => expect(asked(onUrlUpdate)).toBe(`?${EMPTY}&since=2023-09-26`));
    put('Time (Asia/Yerevan)', '08:00');
    await waitFor(() => expect(asked(onUrlUpdate)).toBe(`?${EMPTY}&since=2023-09-26T04:00:00Z`));
    expect(onUrlUpdate).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['The last 24 hours', '2025-08-31T20:00:00Z'],
    ['The last 7 days', '2025-08-25T20:00:00Z'],
    ['Remember this moment', '2025-09-01T20:00:00Z'],
  ])('begins where a button says: %s', async (name, since) => {
    const onUrlUpdate = vi.fn<OnUrlUpdateFunction>();
    renderPart(<Tab data={archive} />, { search: `?${EMPTY}`, onUrlUpdate });
    fireEvent.click(screen.getByText(name));
    await waitFor(() => expect(asked(onUrlUpdate)).toBe(`?${EMPTY}&since=${since}`));
  });

  it('begins at one of the last updates, each with what came from then on', async () => {
    const onUrlUpdate = vi.fn<OnUrlUpdateFunction>();
    renderPart(<Tab data={archive} />, { search: `?${EMPTY}`, onUrlUpdate });
    const select = screen.getByLabelText('Latest updates');
    const words = [...select.querySelectorAll('option')].map((option) => option.textContent);
    expect(words).toHaveLength(11);
    expect(words[1]).toBe('From 2 September 2025, 00:00 (1 September, 20:00 UTC) on: 3 changes');
    const value = select.querySelectorAll('option')[1]?.value;
    fireEvent.change(select, { target: { value } });
    await waitFor(() => expect(counts()).toMatch(/: 3 new, 0 revised, 0 withdrawn\.$/));
  });
});

const asked = (onUrlUpdate: Mock<OnUrlUpdateFunction>) =>
  onUrlUpdate.mock.lastCall?.[0].queryString;

describe('the ledger', () => {
  it('has a row for each revision, and both numbers open their statements', async () => {
    renderPart(<Tab data={archive} />, { search: '?changes=revised' });
    const rows = ledger().getAllByRole('row').slice(1);
    expect(rows).toHaveLength(2);
    const words = rows.map((row) => row.textContent);
    expect(words[0]).toMatch(
      /^Revised.*at least 220218down at least 2.*at most 54 days.*replacement/,
    );
    expect(words[1]).toMatch(/17,15320,236up 3,083.*at most 28 hours/);
    await userEvent.click(
      ledger().getByRole('button', { name: /behind the earlier number, 17,153/ }),
    );
    const earlier = archive.figures.find(
      ({ value, indicator }) => value === 17_153 && indicator === 'accommodated',
    );
    expect(opened).toHaveBeenLastCalledWith(earlier?.id);
  });

  it('sorts by any column and says so', async () => {
    renderPart(<Tab data={archive} />, { search: '?changes=revised' });
    const first = () => ledger().getAllByRole('row')[1]?.textContent;
    expect(first()).toContain('218');
    await userEvent.click(ledger().getByRole('button', { name: 'Difference' }));
    const head = ledger().getByRole('columnheader', { name: 'Difference' });
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(ledger().getByRole('button', { name: 'Difference' }));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(first()).toContain('17,153');
  });

  it('has a row for a withdrawal with the number that no longer stands', () => {
    const figures = figuresOf([
      { asOf: '2023-09-20', value: 500, published: '2023-09-20' },
      { asOf: '2023-09-20', value: 500, status: 'withdrawn', published: '2023-09-22' },
    ]);
    renderPart(<Tab data={{ ...archive, figures }} />);
    expect(counts()).toBe('From the beginning: 1 new, 0 revised, 1 withdrawn.');
    expect(ledger().getAllByRole('row')[1]?.textContent).toMatch(/^Withdrawn.*500withdrawn/);
  });

  it('keeps only the rows in sight in the page', () => {
    renderPart(<Tab data={archive} />);
    expect(ledger().getAllByRole('row').length).toBeLessThan(60);
    const table = screen.getByRole('table', { name: /^Changes in the order/ });
    expect(table.getAttribute('aria-rowcount')).toBe(String(archive.figures.length + 1));
  });
});

describe('how numbers settled', () => {
  it('is said in sentences, listed by day, and drawn for the one that moved most', () => {
    renderPart(<Tab data={ukraine} />);
    expect(screen.getByText(/^36 numbers were changed/).textContent).toBe(
      '36 numbers were changed after they were first published, 445 times in all. Each was changed 9 to 19 times; the last change came 102 days after the first value. The largest move from first to last value: 25 February 2022, from 194,365 to 179,525 (down 14,840).',
    );
    const table = within(screen.getByRole('table', { name: /^Numbers that were changed/ }));
    expect(table.getAllByRole('row')).toHaveLength(37);
    expect(table.getAllByRole('row')[1]?.textContent).toBe('24 Feb 202279,20879,20910up 6,579');
    expect(
      screen.getByText('25 February 2022: 194,365 at first, 179,525 after 12 changes', TITLE),
    ).toBeDefined();
  });

  it('is drawn for the day that is chosen, in the table or in the ledger', async () => {
    // Three days of it: a page of 36 is slow to draw again and again.
    const figures = ukraine.figures.filter(({ asOf }) => asOf.text <= '2022-02-26');
    renderPart(<Tab data={{ ...ukraine, figures }} />, { search: '?changes=revised' });
    // Labels are found faster than roles in a page of this size.
    fireEvent.click(screen.getByLabelText(/^Show how the number as of 24 Feb 2022 settled/));
    expect(await screen.findByText(/^24 February 2022: 79,208 at first/, TITLE)).toBeDefined();
    const [course] = screen.getAllByLabelText(/^How Border crossings/);
    if (course !== undefined) fireEvent.click(course);
    expect(await screen.findByText(/^26 February 2022: 344,837/, TITLE)).toBeDefined();
    expect(document.activeElement?.className).toBe('settled-panel');
  });

  it('says that a figure is not known here', () => {
    renderPart(<Tab data={archive} />, { search: '?settled=no-such-figure' });
    expect(screen.getByText(/"no-such-figure" is not among those known here/)).toBeDefined();
  });
});
