import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { exactAt } from '#domain/fixtures.ts';
import type { FileFacts } from '#exports/exportName.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { FileFactsProvider } from './FileFactsProvider.tsx';
import { useSaver } from './useSaver.ts';

function Name() {
  return <p>{useSaver().nameOf('arrivals', 'csv', [exactAt('2023-09-24T18:00:00+04:00', 377)])}</p>;
}

it.each([
  [null, ''],
  ['2023-09-26T09:00:00+04:00', '_known-2023-09-26'],
  // The whole of the 24th, and the midnight that ends it.
  ['2023-09-25T00:00:00+04:00', '_known-2023-09-24'],
])('a file of what was known at %s has "%s" in its name', (moment, part) => {
  const knownAt = moment === null ? null : Temporal.Instant.from(moment).epochMilliseconds;
  const facts: FileFacts = {
    situation: 'x',
    marking: 'archive',
    zone: 'Asia/Yerevan',
    knownAt,
    staleSince: null,
  };
  renderPart(
    <FileFactsProvider facts={facts}>
      <Name />
    </FileFactsProvider>,
  );
  expect(screen.getByText(`corridor_x_arrivals_2023-09-24${part}.csv`)).toBeDefined();
});
