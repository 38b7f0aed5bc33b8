import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { useAddress } from '#state/useAddress.ts';
import { standInForDialogs } from '../../testing/nativeDialogs.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { pageChoices } from '#shown/viewChoices.ts';
import { takenData } from '#shown/takenData.ts';
import { BesideDialog } from './BesideDialog.tsx';

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
});
beforeEach(standInForDialogs);

function idOf(indicator: string, value: number): string {
  const found = archive.figures.find((one) => one.indicator === indicator && one.value === value);
  if (found === undefined) throw new Error('There is no such figure in the archive.');
  return found.id;
}

function OnPage() {
  const { address, change } = useAddress();
  const data = takenData(archive, address.main);
  const choices = pageChoices(address, { zone: data.situation.zone, fetchedAt: null });
  if (address.beside === null) return null;
  return (
    <BesideDialog
      id={address.beside}
      data={data}
      known={knownFigures(data, choices.knownAt)}
      choices={choices}
      address={address}
      change={change}
      onOpenFigure={() => undefined}
    />
  );
}

function open(search: string) {
  renderPart(<OnPage />, { search });
  return within(screen.getByRole('dialog'));
}

describe('sources side by side', () => {
  it('show 26,600 beside 40,000 with sources and both dates', () => {
    const dialog = open(`?beside=${idOf('arrivals_in_period', 26_600)}`);
    expect(dialog.getByText('from 26,600 to 40,000')).toBeDefined();
    const rows = dialog.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toContain('about 26,600Government of Armeniaas of 27 Sept 2023');
    expect(rows[0]).toContain('RecommendedMain line');
    expect(rows[1]).toContain('about 40,000UNHCRas of 27 Sept 2023, published 7 Oct 2023');
  });

  it('let the reader take a source and go back', async () => {
    const dialog = open(`?beside=${idOf('arrivals', 98_625)}`);
    await userEvent.click(dialog.getByRole('button', { name: 'Take UNHCR as main line' }));
    expect(
      dialog.getByText(
        'Main line: UNHCR, chosen by the reader. Recommended here: Government of Armenia.',
      ),
    ).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Main line');
    await userEvent.click(dialog.getByRole('button', { name: 'Back to the recommended source' }));
    expect(dialog.queryByText(/chosen by the reader/)).toBeNull();
  });

  it('go to the next time at which two sources speak, and to another thing', async () => {
    const dialog = open(`?beside=${idOf('arrivals', 98_625)}`);
    const chosen = () => dialog.getByRole<HTMLSelectElement>('combobox', { name: 'As of' });
    expect(chosen().selectedOptions[0]?.textContent).toMatch(/^29 Sept 2023, 20:00 · \d sources$/);
    await userEvent.click(dialog.getByRole('button', { name: 'Earlier' }));
    expect(chosen().selectedOptions[0]?.textContent).toMatch(/^28 Sept 2023.* sources$/);
    const thing = dialog.getByRole('combobox', { name: 'What is counted' });
    const peak = dialog.getByRole('option', { name: /^Arrivals in a period/ });
    await userEvent.selectOptions(thing, peak);
    expect(dialog.getByText('from 26,600 to 40,000')).toBeDefined();
  });

  it('say what they cannot show', () => {
    expect(open('?beside=nonsense').getByText(/no statement with the identifier/)).toBeDefined();
  });
});

describe('populations before', () => {
  it('are listed with their shares, those above 100 % with the reason', async () => {
    const dialog = open(`?beside=${idOf('residents', 145_053)}`);
    const rows = dialog.getAllByRole('listitem');
    expect(rows).toHaveLength(archive.situation.denominators.length);
    const row = rows.find((one) => one.textContent.includes('at most 25,000'));
    expect(row?.textContent).toContain('at least 402 %');
    expect(row?.textContent).toContain('Above 100 %: the count is larger than this base.');
    const use = dialog.getByRole('button', { name: 'Use this: At most 25,000 (said of 2021)' });
    await userEvent.click(use);
    expect(row?.textContent).toContain('In use');
  });

  it('say which ones were not known yet at a chosen moment', () => {
    const dialog = open(`?known=2023-09-21&beside=${idOf('residents', 145_053)}`);
    const row = dialog
      .getAllByRole('listitem')
      .find((one) => one.textContent.includes('said on 28 September 2023'));
    expect(row?.textContent).toMatch(/no share.*Not known yet at/);
    expect(row?.textContent).not.toContain('Use this');
  });
});
