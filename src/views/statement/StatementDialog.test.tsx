import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { standInForDialogs } from '../../testing/nativeDialogs.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { StatementDialog } from './StatementDialog.tsx';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});
beforeEach(standInForDialogs);

function figureWith(wanted: Partial<Figure>): Figure {
  const found = data.figures.find((figure) =>
    Object.entries(wanted).every(([key, value]) => Reflect.get(figure, key) === value),
  );
  if (found === undefined) throw new Error('There is no such figure in the archive.');
  return found;
}

function Opener({ first }: { readonly first: Figure }) {
  const [id, setId] = useState<string | null>(null);
  const figure = data.figures.find((one) => one.id === id);
  return (
    <>
      <button onClick={() => setId(first.id)}>open</button>
      {figure !== undefined && (
        <StatementDialog
          figure={figure}
          known={data.figures}
          data={data}
          onOpenFigure={setId}
          onClose={() => setId(null)}
        />
      )}
    </>
  );
}

describe('the statement behind a number', () => {
  it('says the number with its qualifier, the source, the three dates and who carried it', async () => {
    const figure = figureWith({ indicator: 'evacuated', value: 10_000, qualifier: 'at_least' });
    renderPart(<Opener first={figure} />);
    await userEvent.click(screen.getByText('open'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('at least 10,000')).toBeDefined();
    expect(dialog.getByText(/As of .*at least 10,000 people had been evacuated/)).toBeDefined();
    expect(dialog.getByText(/lower bound: the true number may be larger/)).toBeDefined();
    for (const term of ['Source', 'As of', 'Published', 'Known from', 'Role', 'Unit']) {
      expect(dialog.getByText(term, { selector: 'dt' })).toBeDefined();
    }
    for (const { url } of figure.references.filter((one) => one.url !== '')) {
      const links = dialog.getAllByRole('link').map((link) => link.getAttribute('href'));
      expect(links).toContain(url);
    }
  });

  it('shows other sources, opens theirs in the same dialog, and gives the focus back when it closes', async () => {
    const user = userEvent.setup();
    const figure = figureWith({ indicator: 'evacuated', value: 10_000, qualifier: 'at_least' });
    renderPart(<Opener first={figure} />);
    await user.click(screen.getByText('open'));
    const dialog = within(screen.getByRole('dialog'));
    const others = dialog.getAllByRole('button').filter((one) => /\d/.test(one.textContent));
    expect(others.length).toBeGreaterThan(0);
    const [other] = others;
    if (other === undefined) return;
    const words = other.textContent;
    await user.click(other);
    expect(document.activeElement?.textContent).toBe(words);
    await user.click(dialog.getByText('Close'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('open');
  });

  it('makes no link of what is no web address', async () => {
    const figure = figureWith({ indicator: 'arrivals', value: 377 });
    const references = figure.references.map((one) => ({ ...one, url: 'javascript:alert(1)' }));
    data = { ...data, figures: [...data.figures, { ...figure, id: 'hostile', references }] };
    renderPart(<Opener first={{ ...figure, id: 'hostile' }} />);
    await userEvent.click(screen.getByText('open'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryAllByRole('link')).toEqual([]);
    expect(dialog.getAllByText(/is not a web address|which is not a web address/)).not.toEqual([]);
  });
});
