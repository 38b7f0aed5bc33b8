import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PanelBoundary } from './PanelBoundary.tsx';

function Part({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('no such series');
  return <p>Chart</p>;
}

it('A part that breaks says so, the rest of the page stays, and a retry gives it a new chance', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = (broken: boolean) => (
    <>
      <PanelBoundary
        fallback={(error, retry) => (
          <button onClick={retry}>{error instanceof Error ? error.message : ''}</button>
        )}
      >
        <Part broken={broken} />
      </PanelBoundary>
      <p>Rest</p>
    </>
  );
  const { rerender } = render(page(true));
  expect(screen.getByText('no such series')).toBeDefined();
  expect(screen.getByText('Rest')).toBeDefined();
  rerender(page(false));
  await userEvent.click(screen.getByText('no such series'));
  expect(screen.getByText('Chart')).toBeDefined();
});

it('Other data are a new chance by themselves', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = (key: number) => (
    <PanelBoundary resetKey={key} fallback={() => <p>Broken</p>}>
      <Part broken={key === 1} />
    </PanelBoundary>
  );
  const { rerender } = render(page(1));
  expect(screen.getByText('Broken')).toBeDefined();
  rerender(page(2));
  expect(screen.getByText('Chart')).toBeDefined();
});
