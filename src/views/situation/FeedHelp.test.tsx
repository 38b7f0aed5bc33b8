import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FeedFault } from '#domain/feedFault.ts';
import { giveToken, tokenOf } from '#state/feedTokens.ts';
import { HOST_NOT_LISTED } from '#state/feedOverride.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { FeedHelp } from './FeedHelp.tsx';

const ADDRESS = 'https://feeds.example/x.csv';
const fault: FeedFault = {
  reason: 'network_or_not_allowed',
  host: 'feeds.example',
  address: ADDRESS,
  status: null,
  retryAfterMs: null,
  redirected: false,
  seen: '',
  names: [],
};
const nothing = () => undefined;
afterEach(() => {
  giveToken(ADDRESS, '');
});

describe('help with a feed that cannot be read', () => {
  it('names both causes, the way by a file, and what whoever runs the site can do', () => {
    const open = vi.fn();
    renderPart(<FeedHelp faults={[fault]} onRetry={nothing} onOpenFile={open} />);
    const help = screen.getByRole('region', { name: 'What can be done about feeds.example' });
    expect(help.textContent).toMatch(/network.*does not let.*“via”/s);
    fireEvent.click(screen.getByRole('button', { name: 'Open a file on “Your data”' }));
    expect(open).toHaveBeenCalledOnce();
  });

  it('names the command where the site’s own policy is the cause', () => {
    const refused = { ...fault, reason: 'refused_address', names: [HOST_NOT_LISTED] } as const;
    renderPart(<FeedHelp faults={[refused]} onRetry={nothing} onOpenFile={nothing} />);
    expect(screen.getByRole('region').textContent).toContain('npm run headers');
  });

  it('says nothing more of faults whose sentence says it all', () => {
    const { container } = renderPart(
      <FeedHelp faults={[{ ...fault, reason: 'empty' }]} onRetry={nothing} onOpenFile={nothing} />,
    );
    expect(container.textContent).toBe('');
  });

  it('asks for the reader’s own key, which then stands nowhere on the page', () => {
    const retry = vi.fn();
    const missing = { ...fault, reason: 'token_missing' } as const;
    renderPart(<FeedHelp faults={[missing]} onRetry={retry} onOpenFile={nothing} />);
    const field = screen.getByLabelText('Your own key for feeds.example');
    expect(field).toHaveProperty('type', 'password');
    fireEvent.change(field, { target: { value: ' hush-4711 ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this key' }));
    expect(retry).toHaveBeenCalledOnce();
    const feed = { kind: 'figures', address: ADDRESS, marking: 'live', token: 'key' } as const;
    expect(tokenOf(feed, 'https://site.example/')).toBe('hush-4711');
    const places = [
      new XMLSerializer().serializeToString(document),
      field instanceof HTMLInputElement ? field.value : '',
      location.href,
      document.title,
      document.cookie,
      [localStorage, sessionStorage].map((kept) => JSON.stringify(Object.entries(kept))).join(),
    ];
    expect(places.join('\n')).not.toContain('hush');
  });
});
