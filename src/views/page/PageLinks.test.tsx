import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useAddress } from '#state/useAddress.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { PageLinks } from './PageLinks.tsx';

function Header() {
  const { address, change } = useAddress();
  return <PageLinks address={address} change={change} />;
}

describe('the links to the pages', () => {
  it('keep the situation and the colours, and no choice of the page that is left', async () => {
    const queries: string[] = [];
    renderPart(<Header />, {
      search: '?situation=gaza-2023&theme=dark&tab=table&known=2023-10-20&figure=x',
      onUrlUpdate: ({ queryString }) => queries.push(queryString),
    });
    const compare = screen.getByRole('link', { name: 'Compare' });
    expect(compare.getAttribute('href')).toBe('?page=compare&situation=gaza-2023&theme=dark');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Situation');
    await userEvent.click(compare);
    const entries = [...new URLSearchParams(queries.at(-1))].map(([name]) => name);
    expect(entries.sort()).toEqual(['page', 'situation', 'theme']);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Compare');
  });
});
