import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SituationData } from '#domain/situation.ts';
import { useAddress } from '#state/useAddress.ts';
import { standInForDialogs } from '../../testing/nativeDialogs.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { TogetherPanel } from './TogetherPanel.tsx';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});
beforeEach(standInForDialogs);

function Panel({ knownAt = null }: { readonly knownAt?: number | null }) {
  const { address, change } = useAddress();
  return (
    <TogetherPanel
      ids={address.pick ?? []}
      data={data}
      known={knownAt === null ? data.figures : []}
      rejected={data.rejected}
      knownAt={knownAt}
      address={address}
      change={change}
      onOpenFigure={() => undefined}
      onBack={() => undefined}
      heading={createRef()}
    />
  );
}

const idOf = (indicator: string, value: number) => {
  const found = data.figures.find((one) => one.indicator === indicator && one.value === value);
  if (found === undefined) throw new Error(`There is no ${indicator} of ${String(value)}.`);
  return found.id;
};

describe('the panel of figures taken together', () => {
  it('leads to the definitions behind a refusal, and back', async () => {
    const pick = `~${idOf('arrivals', 13_350)}~${idOf('vehicles_crossed', 10_985)}`;
    renderPart(<Panel />, { search: `?pick=${pick}` });
    expect(screen.getByText('Not added up')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /^What is counted: / }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What is counted' }));
    expect(dialog.getByRole('heading', { name: /Arrivals$/ })).toBeDefined();
    expect(dialog.getByRole('heading', { name: /Vehicles crossed$/ })).toBeDefined();
    expect(dialog.getAllByText('Leaves out')).toHaveLength(2);
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes in the other parts of a statement, and shows their sum beside its total', async () => {
    const part = data.figures.find(
      (one) => one.place === 'Armenia/Syunik' && one.asOf.text === '2023-09-28T20:00:00+04:00',
    );
    renderPart(<Panel />, { search: `?pick=~${part?.id ?? ''}` });
    expect(screen.getByText(/^Select one more figure/)).toBeDefined();
    await userEvent.click(screen.getByText('Take in the 9 other parts of the same statement'));
    expect(await screen.findByText('16,853')).toBeDefined();
    expect(screen.getByText('misses the stated total of 17,153')).toBeDefined();
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(screen.queryByText('Not added up')).toBeNull();
    expect(screen.getByText(/are stated of exactly two figures/)).toBeDefined();
  });

  it('copies an answer with its sources, what stands beside it and the address', async () => {
    const user = userEvent.setup();
    const residents = data.figures.find((one) => one.source === 'Center for Truth and Justice');
    const pick = `~${idOf('arrivals', 100_632)}~${residents?.id ?? ''}`;
    renderPart(<Panel />, { search: `?tab=table&pick=${pick}` });
    await user.click(screen.getByRole('button', { name: 'Copy sentence: Remaining' }));
    expect(await screen.findByText('Sentence copied.')).toBeDefined();
    const pasted = await navigator.clipboard.readText();
    expect(pasted).toMatch(
      /^About 120,000 \(Residents.+ leaves about 20,000\. Sources state 50 to 1,000/,
    );
    expect(pasted).toContain('Computed by this page');
    expect(pasted).toContain('Archive: ends');
    expect(pasted).toContain(`pick=~arrivals-armenia`);
  });

  it('takes a figure out again', async () => {
    renderPart(<Panel />, { search: `?pick=~${idOf('arrivals', 13_350)}` });
    await userEvent.click(screen.getByRole('button', { name: /^Take out 13,350/ }));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('names what is unknown and says what was not known then', () => {
    const pick = `~no-such-figure~${idOf('arrivals', 13_350)}`;
    renderPart(<Panel knownAt={0} />, { search: `?pick=${pick}` });
    expect(
      screen.getByText(/is not among the figures of this situation: no-such-figure/),
    ).toBeDefined();
    expect(screen.getByText(/^One selected figure was not known at/)).toBeDefined();
  });

  it('never combines a wrong copy', () => {
    const [rejected] = data.rejected;
    const pick = `~${rejected?.id ?? ''}~${idOf('arrivals', 13_350)}`;
    renderPart(<Panel />, { search: `?pick=${pick}` });
    expect(screen.getByText(/is a wrong copy and is never combined/)).toBeDefined();
  });
});
