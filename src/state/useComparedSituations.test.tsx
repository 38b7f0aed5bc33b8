import { screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mockFeed } from '#mocks/node.ts';
import { renderPart } from '../testing/renderPart.tsx';
import { type ComparedSituations, useComparedSituations } from './useComparedSituations.ts';

const feed = mockFeed();
beforeAll(() => feed.listen({ onUnhandledRequest: 'bypass' }));
afterAll(() => feed.close());

const seen: ComparedSituations[] = [];
function Probe({ named }: { readonly named: readonly string[] | null }) {
  const compared = useComparedSituations(named);
  useEffect(() => {
    seen.push(compared);
  });
  return <p>{compared.chosen.map(({ state }) => state.status).join(' ')}</p>;
}
const dataOf = (index: number) => {
  const state = seen.at(-1)?.chosen[index]?.state;
  return state?.status === 'ready' ? state.data : null;
};

describe('the situations that are compared', () => {
  it('are read each by itself: one that fails leaves the others alone', async () => {
    renderPart(<Probe named={['mock-normal', 'mock-not-found', 'mock-empty']} />);
    await screen.findByText('ready failed empty');
    expect(dataOf(0)?.figures.length).toBeGreaterThan(100);
    const failed = seen.at(-1)?.chosen[1];
    expect(failed?.state).toMatchObject({ failure: { reason: 'status', status: 404 } });
  });

  it('name one that does not exist as unknown', async () => {
    renderPart(<Probe named={['mock-normal', '../../etc']} />);
    await screen.findByText('ready failed');
    expect(seen.at(-1)?.chosen[1]?.state).toMatchObject({
      failure: { reason: 'unknown_situation' },
    });
  });

  it('keep the data of one while another arrives', async () => {
    renderPart(<Probe named={['mock-normal', 'mock-slow']} />);
    await screen.findByText('ready loading');
    const before = dataOf(0);
    await screen.findByText('ready ready', {}, { timeout: 10_000 });
    expect(dataOf(0)).toBe(before);
  }, 15_000);
});
