import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aSituation } from '#domain/fixtures.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { FeedList } from './FeedList.tsx';

it('Each feed names its address without its query, its licence, its credit line and its page', () => {
  const situation = aSituation({
    feeds: [
      {
        kind: 'hapi',
        address: 'https://hapi.example/api/v2/affected-people/idps?app_identifier=SECRET',
        source: 'Example Agency',
        page: 'https://www.hapi.example/about',
        licence: { name: 'CC BY-IGO', url: 'https://hapi.example/licence', credit: 'Agency, 2026' },
        marking: 'live',
      },
      { kind: 'dtm', address: 'dtm.csv', marking: 'live' },
      { kind: 'figures', address: 'own.csv', marking: 'live' },
    ],
  });
  const { container } = renderPart(<FeedList situation={situation} />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('3 feeds');
  const [hapi = '', dtm = '', own = ''] = screen
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(hapi).toContain(
    'Example AgencyRead from https://hapi.example/api/v2/affected-people/idps',
  );
  expect(hapi).toContain('Licence: CC BY-IGO');
  expect(hapi).toContain('Agency, 2026About this feed');
  expect(hapi.endsWith(' hapi.example')).toBe(true);
  expect(dtm).toContain('Displacement Tracking Matrix (DTM)');
  expect(own).toContain('Licence: CC BY 4.0');
  const [licence] = screen.getAllByRole('link', { name: /CC BY-IGO/ });
  expect(licence?.getAttribute('href')).toBe('https://hapi.example/licence');
  expect(container.textContent).not.toContain('SECRET');
});

it('A situation of one table without terms of its own lists no feeds', () => {
  renderPart(<FeedList situation={aSituation()} />);
  expect(screen.queryByRole('heading')).toBeNull();
});
